import { basePath } from "./generated/base-path.ts";

/** The address below which everything lies: `baseUrl` without `/v1` and without a slash at its end. */
export function rootOf(baseUrl: string): string {
  if (!/^https?:$/u.test(URL.canParse(baseUrl) ? new URL(baseUrl).protocol : "")) {
    throw new TypeError('baseUrl must be an address such as "http://localhost:3000".');
  }
  const { origin, pathname, search, hash, username } = new URL(baseUrl);
  if (search || hash || username) throw new TypeError("baseUrl is an origin, with no credentials, query or fragment.");
  const path = pathname.replace(/\/+$/u, "");
  return origin + (path.endsWith(basePath) ? path.slice(0, -basePath.length) : path);
}
