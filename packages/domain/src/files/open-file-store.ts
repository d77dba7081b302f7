import { fileURLToPath } from "node:url";
import type { FileStore } from "./file-store.ts";

/**
 * Opens the store at an address: a folder by its path or as `file:///…`, or `s3://bucket/prefix` with `region`, `endpoint` and
 * `forcePathStyle=true` as parameters. The client of S3 is loaded only where it is needed.
 *
 * @throws TypeError when the address is none of these
 */
export async function openFileStore(address: string): Promise<FileStore> {
  if (!/^[a-z][a-z0-9+.-]*:/u.test(address)) return (await import("./folder-store.ts")).folderStore(address);
  const url = new URL(address);
  if (url.protocol === "file:") return (await import("./folder-store.ts")).folderStore(fileURLToPath(url));
  if (url.protocol !== "s3:") throw new TypeError("a file store is a folder or s3://bucket/prefix");
  const prefix = url.pathname.replace(/^\/+|\/+$/gu, "");
  return (await import("./s3-store.ts")).s3Store({
    bucket: url.hostname,
    prefix: prefix === "" ? "" : `${prefix}/`,
    region: url.searchParams.get("region") ?? "eu-west-1",
    endpoint: url.searchParams.get("endpoint") ?? undefined,
    forcePathStyle: url.searchParams.get("forcePathStyle") === "true",
  });
}
