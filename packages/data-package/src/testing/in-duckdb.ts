import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type Json } from "@duckdb/node-api";

/** What DuckDB answers to a query on the file, whose path the query is made with. */
export async function inDuckDb(file: Buffer, query: (path: string) => string): Promise<Record<string, Json>[]> {
  const folder = await mkdtemp(join(tmpdir(), "microdata-"));
  try {
    const path = join(folder, "file");
    await writeFile(path, file);
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    const reader = await connection.runAndReadAll(query(`'${path}'`));
    connection.closeSync();
    return reader.getRowObjectsJson();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How DuckDB is told to read our CSV: nothing is guessed. */
export const asCsv = (path: string) =>
  `read_csv(${path}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', ` +
  "auto_detect = false, nullstr = '', parallel = false";
