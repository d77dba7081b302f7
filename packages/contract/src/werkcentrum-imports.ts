import { WerkcentrumImport, WerkcentrumImportResult } from "@reform-exchange/schemas";
import { operation } from "./operation.ts";
import { writesWerkcentra } from "./werkcentrum-access.ts";

/** Many Werkcentra from one file. */
export const werkcentrumImports = {
  create: operation({
    method: "POST",
    path: "/werkcentrum-imports",
    summary: "Import Werkcentra",
    description:
      "Puts the Werkcentra of a JSON file in place together: one for each region, made where there is none, and changed where there is one and its current `version` is named. All of them, or none when there is any fault; each fault points at its row.",
    access: writesWerkcentra,
    effect: "write",
    input: WerkcentrumImport,
    output: WerkcentrumImportResult,
    problems: [],
    examples: [
      {
        title: "Two Werkcentra, of which one is there already",
        input: {
          items: [
            { regionCode: "AM14", name: "Werkcentrum Amersfoort (demonstration)", locations: [], version: 1 },
            { regionCode: "AM12", name: "Werkcentrum Gooi en Vechtstreek (demonstration)", locations: [] },
          ],
        },
      },
      {
        title: "A version that was changed meanwhile",
        input: { items: [{ regionCode: "AM14", name: "Werkcentrum Amersfoort (demonstration)", locations: [], version: 999 }] },
        problem: "invalid-input",
      },
    ],
  }),
};
