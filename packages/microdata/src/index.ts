/** Survey answers as files that researchers open in R, SPSS, Stata and Python. */
export { CellError } from "./cell-text.ts";
export { checkVariables } from "./check-variables.ts";
export { codebookRows } from "./codebook.ts";
export { codebookMarkdown } from "./codebook-markdown.ts";
export { type CsvOptions, csv } from "./csv.ts";
export { type DataPackageOptions, dataPackage } from "./data-package.ts";
export * from "./dataset.ts";
export { ExportError } from "./export-error.ts";
export { generalMissing, missingCodes } from "./missing-codes.ts";
export { type ParquetOptions, parquet } from "./parquet.ts";
export { spssSyntax } from "./spss-syntax.ts";
export { stataDoFile } from "./stata-do-file.ts";
export { tableSchema } from "./table-schema.ts";
export type * from "./variable.ts";
