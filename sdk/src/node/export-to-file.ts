import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { exportAnswer, type WantedExport } from "./export-answer.ts";
import type { ExportedFile, ExportOptions } from "./export-options.ts";
import type { StreamedAnswer } from "./streamed-answer.ts";

/** Writes an export beside its place as it comes, and puts it there when it is whole. */
export async function exportToFile(wanted: WantedExport, options: ExportOptions): Promise<ExportedFile> {
  const { to, signal } = options;
  const answer = await exportAnswer(wanted, options);
  const path = `${to}.${randomBytes(8).toString("hex")}.part`; // a name of its own: others may be getting another one of it
  try {
    await mkdir(dirname(to), { recursive: true });
    const bytes = await write(answer, path, options);
    signal?.throwIfAborted();
    await rename(path, to);
    return { path: to, bytes, suggestedName: nameIn(answer.response) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    answer.end();
  }
}

/** Writes what comes until its end, and brings it to the disk. */
async function write(answer: StreamedAnswer, path: string, { onProgress }: ExportOptions): Promise<number> {
  const file = await open(path, "wx");
  try {
    let bytes = 0;
    for await (const chunk of answer.chunks()) {
      await file.writeFile(chunk); // goes on where the one before ended
      bytes += chunk.length;
      onProgress?.(bytes);
    }
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** The name that the API gives a file; it leads to no other folder. */
function nameIn({ headers }: Response): string | undefined {
  const name = /\bfilename="([^"]+)"/iu.exec(headers.get("content-disposition") ?? "")?.[1];
  return name && basename(name);
}
