/// <reference path="./datapackage.d.ts" />
/**
 * Frictionless Data's own validator reads our packages. It is of version 1 of the standard, which has two things in another form: missing
 * values without labels, and moments with fractions of a second; those two are told to it in its own way, all else is as we write it.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";

/** What the validator says of a package. */
export interface Frictionless {
  /** What is wrong with the package or one of its resources. */
  readonly faults: readonly string[];
  /** How many rows of each table it cast, every cell by its schema. */
  readonly rowCounts: Readonly<Record<string, number>>;
}

interface Described {
  readonly resources: readonly { readonly schema?: { readonly fields: readonly { readonly type: string }[] } }[];
}

/** The descriptor as version 1 says it. */
function inVersion1(descriptor: Described): object {
  return {
    ...descriptor,
    resources: descriptor.resources.map(({ schema, ...resource }) => ({
      ...resource,
      ...(schema && {
        schema: {
          ...schema,
          missingValues: [""],
          fields: schema.fields.map((field) => (field.type === "datetime" ? { ...field, format: "any" } : field)),
        },
      }),
    })),
  };
}

/**
 * Has it read the files of a package.
 *
 * @throws Error at the first rows of a table that don't fit its schema
 */
export async function readByFrictionless(files: ReadonlyMap<string, Buffer>): Promise<Frictionless> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-data-package-"));
  try {
    for (const [path, content] of files) await writeFile(join(folder, path), content);
    const descriptor = JSON.parse(files.get("datapackage.json")?.toString("utf8") ?? "null") as Described; // any object would do: it is validated
    const found = await Package.load(inVersion1(descriptor), { basePath: folder });
    const faults = [
      ...(found.valid ? [] : ["the package is not valid"]),
      ...[...found.errors, ...found.resources.flatMap(({ errors }) => errors)].map(({ message }) => message),
      ...found.resources.filter(({ valid }) => !valid).map(({ name }) => `resource ${name} is not valid`),
    ];
    const rowCounts: Record<string, number> = {};
    for (const resource of found.resources) if (resource.tabular) rowCounts[resource.name] = (await resource.read({ keyed: true })).length;
    return { faults, rowCounts };
  } finally {
    await rm(folder, { recursive: true });
  }
}
