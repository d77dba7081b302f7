/** What is measured, as data. Floors are those of design §7. */
import { randomUUID } from "node:crypto";
import { apiKeysPath, type CaseInputs, regionListPath } from "./case-inputs.ts";
import type { Load } from "./load/load.ts";
import type { ProductSettings } from "./product.ts";

/** Who is asked: the product that runs all along, one with settings of its own, or a server of `ceilings/`. */
export type Asked =
  | { readonly kind: "product"; readonly settings?: ProductSettings }
  | { readonly kind: "ceiling"; readonly script: URL; readonly args?: readonly string[] };

/** One of the two that a case compares. */
export interface Side {
  readonly asked: Asked;
  /** Headers that only this side is sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A header that all its answers must have, else what the case is about is not there. */
  readonly answersWith?: string;
}

export interface Case {
  readonly number: number;
  readonly title: string;
  readonly load: Load;
  /** The product when left out. */
  readonly subject?: Side;
  readonly yardstick: Side;
  /** Members that each answer has of its own, by chance. */
  readonly chanceMembers?: readonly string[];
  /** At least this part of the yardstick's requests per second; undefined when nothing was promised. */
  readonly floor?: number;
}

const connections = 16;
/** A region of ten municipalities, which is the average. */
const regionCode = "AM27";

/** The product that runs all along. */
export const product: Side = { asked: { kind: "product" } };

function ceiling(script: URL, ...args: string[]): Side {
  return { asked: { kind: "ceiling", script, args } };
}

export function casesWith(inputs: CaseInputs): Case[] {
  const preparedStatement = ceiling(new URL("./ceilings/prepared-statement.ts", import.meta.url));
  const preparedStatementTrpc = ceiling(new URL("./ceilings/prepared-statement-trpc.ts", import.meta.url));
  const bareInsert = ceiling(new URL("./ceilings/insert-api-key.ts", import.meta.url));
  const byHand = ceiling(new URL("./ceilings/write-api-key-by-hand.ts", import.meta.url));
  const municipalitiesOfRegion: Load = { path: `/v1/regions/${regionCode}/municipalities?asOf=DAY`, connections };
  const { authorization } = inputs;
  const withCredential: Side = { asked: { kind: "product" }, headers: { authorization } };
  const newApiKey = (): Pick<Case, "load" | "chanceMembers"> => ({
    load: {
      path: apiKeysPath,
      headers: { authorization, "idempotency-key": `${randomUUID()}-NUMBER` },
      bodyFile: inputs.newApiKey,
      connections,
    },
    chanceMembers: ["apiKeyId", "prefix", "createdAt", "secret"],
  });
  return [
    {
      number: 1,
      title: "list of regions from the cache",
      load: { path: regionListPath, connections },
      yardstick: ceiling(new URL("./ceilings/constant-body.ts", import.meta.url), regionListPath, inputs.regionList),
      floor: 0.7,
    },
    {
      number: 2,
      title: "the same by tRPC",
      load: { path: "/trpc/regions.list", connections },
      yardstick: ceiling(new URL("./ceilings/constant-value-trpc.ts", import.meta.url), inputs.regionList),
      floor: 0.9,
    },
    {
      number: 3,
      title: "municipalities of a region from the database",
      load: municipalitiesOfRegion,
      yardstick: preparedStatement,
      floor: 0.8,
    },
    {
      number: 3,
      title: "page of 50 municipalities from the database",
      load: { path: "/v1/municipalities?limit=50&asOf=DAY", connections },
      yardstick: preparedStatement,
      floor: 0.8,
    },
    {
      number: 4,
      title: "municipalities of a region by tRPC",
      load: { path: procedure("regions.listMunicipalities", { regionCode, asOf: "DAY" }), connections },
      yardstick: preparedStatementTrpc,
      floor: 0.8,
    },
    {
      number: 4,
      title: "page of 50 municipalities by tRPC",
      load: { path: procedure("municipalities.list", { limit: 50, asOf: "DAY" }), connections },
      yardstick: preparedStatementTrpc,
      floor: 0.8,
    },
    {
      number: 5,
      title: "10,000 look-ups in one request",
      load: { path: "/v1/region-lookups", bodyFile: inputs.lookupPairs, connections: 4 },
      yardstick: ceiling(new URL("./ceilings/lookup-statement.ts", import.meta.url)),
    },
    {
      number: 7,
      title: "public read from the cache: with a credential / without",
      load: { path: regionListPath, connections },
      subject: withCredential,
      yardstick: product,
    },
    {
      number: 7,
      title: "public read from the database: with a credential / without",
      load: municipalitiesOfRegion,
      subject: withCredential,
      yardstick: product,
    },
    {
      number: 7,
      title: "public read from the cache: with rate limits / without",
      load: { path: regionListPath, connections },
      subject: { asked: { kind: "product", settings: { RATE_LIMIT_ANONYMOUS: "10000000" } }, answersWith: "ratelimit" },
      yardstick: product,
    },
    {
      number: 8,
      title: "scoped read: an API key by its id",
      load: { path: `${apiKeysPath}/${inputs.apiKeyId}`, headers: { authorization }, connections },
      yardstick: ceiling(new URL("./ceilings/api-key.ts", import.meta.url)),
    },
    { number: 9, title: "write of an API key / the same rows by hand", ...newApiKey(), yardstick: byHand },
    { number: 9, title: "the same rows by hand / one bare INSERT", ...newApiKey(), subject: byHand, yardstick: bareInsert },
    { number: 9, title: "write of an API key / one bare INSERT", ...newApiKey(), yardstick: bareInsert },
  ];
}

function procedure(name: string, input: object): string {
  return `/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`;
}
