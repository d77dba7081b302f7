/** The reference data on regions, municipalities, goals and indicators, and the rules that it must keep. */
import { fileURLToPath } from "node:url";

export { type DatasetFiles, parseDataset, readDataset, readDatasetFiles } from "./read-dataset.ts";
export * from "./reference-dataset.ts";

/** Folder of the data that comes with the program. */
export const packagedData: string = fileURLToPath(new URL("../data", import.meta.url));
