import { type DescribedFile, descriptor, type PackageFacts } from "./descriptor.ts";
import { Measured } from "./measured.ts";
import { zip } from "./zip.ts";

/** A file that is to be packed; what it measures is known afterwards. */
export interface PackageFile extends Omit<DescribedFile, "bytes" | "hash"> {
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface PackageZipOptions {
  /** The time of the files in the zip, as `2026-11-24T11:00:00.000Z`. */
  readonly moment: string;
}

const encoder = new TextEncoder();

/**
 * A Data Package 2.0 as a zip, streamed: its files, and last `datapackage.json`, which has the length and the SHA-256 of each.
 *
 * @param facts what is said of the package as a whole
 * @param files its files, each read once, in their order
 * @see https://datapackage.org/standard/data-package/ (2.0) for the format.
 */
export async function* packageZip(
  facts: PackageFacts,
  files: readonly PackageFile[],
  { moment }: PackageZipOptions,
): AsyncGenerator<Uint8Array> {
  const measured = files.map((file) => ({ file, measured: new Measured() }));
  const describe = () => {
    const described = measured.map(({ file: { content: _, ...about }, measured: by }) => ({ ...about, ...by.result() }));
    return [encoder.encode(descriptor(facts, described))];
  };
  const packed = measured.map(({ file, measured: by }) => ({ path: file.path, content: () => by.through(file.content()) }));
  yield* zip([...packed, { path: "datapackage.json", content: describe }], moment);
}
