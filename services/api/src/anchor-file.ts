import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AnchoredSeal, AnchorStore } from "@reform-exchange/domain";
import * as z from "zod";
import type { Config } from "./config.ts";

const Anchored: z.ZodType<AnchoredSeal> = z.object({
  number: z.int().min(1),
  recordCount: z.int().min(1),
  head: z.string().regex(/^[0-9a-f]{64}$/u),
  anchoredAt: z.iso.datetime(),
});

/** Thrown when a file is there that holds no anchor. */
export class AnchorFileError extends Error {
  override readonly name = "AnchorFileError";
}

/** Keeps the head of the audit chain in a file, which is whole at every moment. */
export class AnchorFile implements AnchorStore {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** @throws AnchorFileError when the file holds something else */
  async read(): Promise<AnchoredSeal | undefined> {
    const text = await readFile(this.path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    return text === undefined ? undefined : this.#parse(text);
  }

  /** The new text is on the disk before it takes the place of the old one. */
  async write(anchored: AnchoredSeal): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const beside = `${this.path}.${process.pid}`; // other processes may keep the same anchor
    const file = await open(beside, "w", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(anchored, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.path);
  }

  #parse(text: string): AnchoredSeal {
    try {
      return Anchored.parse(JSON.parse(text));
    } catch (error) {
      throw new AnchorFileError(`${this.path} holds no anchor of an audit chain. Put a copy of it back, or move it away.`, {
        cause: error,
      });
    }
  }
}

/** The anchor of the configured database. Each database has its own: DATABASE_URL may lead to another one tomorrow. */
export function anchorFileOf({ dataDir, databaseUrl }: Pick<Config, "dataDir" | "databaseUrl">): AnchorFile {
  return new AnchorFile(join(dataDir, databaseUrl === undefined ? "audit-anchor.json" : `audit-anchor.${nameOf(databaseUrl)}.json`));
}

/** Server and database of a connection string, without its secrets, as a part of a file's name. */
function nameOf(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  const parts = [searchParams.get("host") ?? hostname, searchParams.get("port") ?? (port || "5432"), decodeURIComponent(pathname.slice(1))];
  return parts.map(encodeURIComponent).join("-");
}
