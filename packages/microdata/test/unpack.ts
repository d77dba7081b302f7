import { unzip } from "@reform-exchange/data-package/testing";
import { type DataPackageOptions, type Dataset, dataPackage, type Rows, type Variable } from "../src/index.ts";
import { collect } from "./collect.ts";

/** A data package, packed and unpacked again. */
export async function unpack(dataset: Dataset, variables: readonly Variable[], rows: Rows, options?: DataPackageOptions) {
  return unzip(await collect(dataPackage(dataset, variables, rows, options)));
}
