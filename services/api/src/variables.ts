/** Kinds of values that the environment gives, as texts. */
import * as z from "zod";

/** A text that says something. */
export const text = z.string().trim().min(1);

/** Items with commas between. */
export const list = z.string().transform((items) =>
  items
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean),
);

/** The address of a PostgreSQL database. */
export const postgresUrl = z.url({
  protocol: /^postgres(?:ql)?$/u,
  error: "must be an address as postgresql://user:password@host:port/database",
});

/** An address that others are built on, without a slash at the end. */
export function baseUrl(protocol: RegExp, example: string) {
  return z.url({ protocol, error: `must be an address as ${example}` }).transform((url) => url.replace(/\/+$/u, ""));
}

/** Where public keys are. Over plain HTTP they could be anyone's, unless they never leave the machine. */
export const keysUrl = z
  .url({ protocol: /^https?$/u, error: "must be an address as https://login.example.nl/keys", abort: true })
  .transform((url) => new URL(url))
  .refine(({ protocol, hostname }) => protocol === "https:" || isLoopback(hostname), "must be https; http is for this machine only")
  .refine(({ username, password }) => username === "" && password === "", "must not hold a user name or password")
  .transform(({ href }) => href);

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

const callsFault = "must be a whole number of calls a minute, 1 to 10000000, or off";

/** How many calls a minute are allowed; undefined for any number. */
export const callsAMinute = z
  .string()
  .regex(/^(?:off|[1-9]\d{0,7})$/u, callsFault)
  .transform((calls) => (calls === "off" ? undefined : Number(calls)))
  .refine((calls) => calls === undefined || calls <= 10_000_000, callsFault);

/** IP addresses and CIDR ranges. A range of all addresses would let every caller say that it is another. */
export const addressRanges = list.pipe(
  z.array(
    z
      .union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: "must be IP addresses or CIDR ranges, with commas between",
      })
      .refine((range) => !/\/0+$/u.test(range), "must not be all addresses"),
  ),
);

/** Where files are kept: a folder, by its path or its address, or a bucket of S3. Credentials have no place in it. */
export const storageUrl = text.refine((place) => {
  if (!/^[a-z][a-z0-9+.-]*:/u.test(place)) return true;
  const url = URL.parse(place);
  if (url?.protocol === "file:") return url.hostname === "";
  return url?.protocol === "s3:" && url.hostname !== "" && url.username === "" && url.password === "";
}, "must be a folder, or s3://bucket/prefix?region=eu-west-1&endpoint=https://s3.example.nl without credentials");
