/** `datapackage.json`: https://datapackage.org/standard/data-package/ (version 2.0), https://datapackage.org/standard/data-resource/ */
import { csvDialect } from "./csv.ts";
import type { Contributor, License, Source } from "./provenance.ts";
import type { TableSchema } from "./table-schema.ts";

/** What is said of a package as a whole. Members that the standard does not know are allowed by it. */
export interface PackageFacts {
  /** Small letters and digits, with hyphens, points or underscores between them. */
  readonly name: string;
  /** An identifier that nothing else has, a URI or a UUID. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** When it was made, as `2026-11-24T11:00:00.000Z`; left out where the same data must give the same bytes whenever they are packed. */
  readonly created?: string;
  /** At least one. */
  readonly licenses: readonly License[];
  /** At least one. */
  readonly contributors: readonly Contributor[];
  readonly sources: readonly Source[];
  readonly [more: string]: unknown;
}

/** A file of a package, measured. */
export interface DescribedFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly format: string;
  readonly mediatype: string;
  readonly bytes: number;
  /** The algorithm, a colon, hexadecimal digits. */
  readonly hash: string;
  /** Of a table in our CSV; undefined for other files. */
  readonly schema: TableSchema | undefined;
}

const profile = "https://datapackage.org/profiles/2.0/datapackage.json";

/**
 * The text of `datapackage.json`. The same facts and files give the same bytes.
 *
 * @param facts what is said of the package as a whole
 * @param files its files, in their order
 */
export function descriptor(facts: PackageFacts, files: readonly DescribedFile[]): string {
  // An empty list of sources is one too few in version 1 of the standard.
  const told = Object.fromEntries(
    Object.entries(facts).filter(([member, value]) => member !== "sources" || (value as unknown[]).length > 0),
  ); // a list, as declared
  return `${JSON.stringify({ $schema: profile, ...told, resources: files.map(resource) }, null, 2)}\n`;
}

function resource({ name, path, title, description, format, mediatype, bytes, hash, schema }: DescribedFile): object {
  return {
    name,
    ...(schema === undefined ? {} : { type: "table" }),
    path,
    title,
    ...(description === undefined ? {} : { description }),
    format,
    mediatype,
    encoding: "utf-8",
    bytes,
    hash,
    ...(schema === undefined ? {} : { dialect: csvDialect, schema }),
  };
}
