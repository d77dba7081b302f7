import { hash } from "node:crypto";

/** A strong entity tag of a body. */
export function entityTag(body: string | Buffer): string {
  return `"${hash("sha256", body, "base64url")}"`;
}

/**
 * A strong entity tag of what has a version: the version, by which `If-Match` goes, and a piece of the body's hash, so that the tag also
 * changes when a new release of the service shows more of the same version.
 */
export function versionTag(version: number, body: string | Buffer): string {
  return `"${version}.${hash("sha256", body, "base64url").slice(0, 12)}"`;
}

/** Does `If-None-Match` say that the caller has this body already (RFC 9110 §13.1.2, weak comparison)? */
export function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === tag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((candidate) => candidate.trim().replace(/^W\//u, "") === tag);
}
