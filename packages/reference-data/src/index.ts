/** The reference data on regions and municipalities, and the rules that it must keep. */
import { fileURLToPath } from "node:url";

export { checkDataset } from "./check-dataset.ts";
export { readDataset } from "./read-dataset.ts";
export * from "./reference-dataset.ts";

/** Folder of the data that comes with the program. */
export const packagedData: string = fileURLToPath(new URL("../data", import.meta.url));
