/** Data Package 2.0: https://datapackage.org/standard/data-package/ */
export { csvDialect, csvField, csvLine } from "./csv.ts";
export { type DescribedFile, descriptor, type PackageFacts } from "./descriptor.ts";
export { Measured } from "./measured.ts";
export { type PackageFile, type PackageZipOptions, packageZip } from "./package-zip.ts";
export type * from "./provenance.ts";
export { type Cells, tableCsv } from "./table-csv.ts";
export type * from "./table-schema.ts";
