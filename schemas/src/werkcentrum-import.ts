import * as z from "zod";
import { RegionCode } from "./region-code.ts";
import { memberOnce } from "./unique.ts";
import { Version } from "./version.ts";
import { NewWerkcentrum, WerkcentrumId } from "./werkcentrum.ts";

/** How many Werkcentra one import takes: more than there are regions. */
export const maxImported = 100;

/** A Werkcentrum of an import. */
export const WerkcentrumImportItem = z
  .strictObject({
    ...NewWerkcentrum.shape,
    version: Version.optional().meta({
      title: "Version",
      description: "The version that it changes; must be there when the region has a Werkcentrum, and must be left out when it has none.",
      examples: [1],
    }),
  })
  .meta({
    id: "WerkcentrumImportItem",
    title: "Werkcentrum import item",
    description: "All of a Werkcentrum as it is to be, and the version that it changes when the region has one already.",
  });
export type WerkcentrumImportItem = z.infer<typeof WerkcentrumImportItem>;

/**
 * The Werkcentra of a file, to be put in place together.
 *
 * @example
 * WerkcentrumImport.parse({ items: [{ regionCode: "AM14", name: "Werkcentrum Amersfoort (demonstration)", locations: [], version: 1 }] });
 */
export const WerkcentrumImport = z
  .strictObject({
    items: z
      .array(WerkcentrumImportItem)
      .min(1)
      .max(maxImported)
      .superRefine(...memberOnce("regionCode"))
      .meta({ title: "Items", description: `1 to ${maxImported} Werkcentra, each of another region.` }),
  })
  .meta({
    id: "WerkcentrumImport",
    title: "Werkcentrum import",
    description: "Werkcentra to be put in place together: all of them, or none when there is any fault.",
  });
export type WerkcentrumImport = z.infer<typeof WerkcentrumImport>;

/** What became of one Werkcentrum of an import. */
export const ImportedWerkcentrum = z
  .object({
    regionCode: RegionCode,
    werkcentrumId: WerkcentrumId,
    version: Version,
    outcome: z.enum(["created", "updated", "unchanged"]).meta({
      title: "Outcome",
      description: "What happened: `unchanged` when it was already just so, and then its version stays.",
      examples: ["created"],
    }),
  })
  .meta({ id: "ImportedWerkcentrum", title: "Imported Werkcentrum", description: "What became of one Werkcentrum of an import." });
export type ImportedWerkcentrum = z.infer<typeof ImportedWerkcentrum>;

/** What became of each, in the order of the import. */
export const WerkcentrumImportResult = z
  .object({ items: z.array(ImportedWerkcentrum).meta({ title: "Items", description: "One for each item, in the order of the import." }) })
  .meta({
    id: "WerkcentrumImportResult",
    title: "Werkcentrum import result",
    description: "What became of each Werkcentrum, in the order of the import.",
  });
export type WerkcentrumImportResult = z.infer<typeof WerkcentrumImportResult>;
