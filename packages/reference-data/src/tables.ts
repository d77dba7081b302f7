/** The CSV files: their columns as they stand there, and what a row becomes. */
import { Day, type LineageKind, MunicipalityCode, RegionCode, type StartReason } from "@reform-exchange/schemas";
import * as z from "zod";
import { dayAfter } from "./day-after.ts";

const text = z.string().trim().min(1);
const sources = text.transform((tags) => tags.split("+"));

/** The files give the last day that counts; from here on it is the first day that doesn't. */
const lastDay = z.union([z.literal("").transform(() => null), Day.transform(dayAfter)]);

const startReasons: Record<string, StartReason> = { window_start: "windowStart", created: "created", region_change: "regionChange" };
const lineageKinds: Record<string, LineageKind> = { merge_into_new: "mergedIntoNew", absorbed: "absorbed", split: "split" };

function oneOf<Value extends string>(words: Record<string, Value>) {
  return z.string().transform((word, context): Value => {
    const value = words[word];
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: `“${word}” is none of ${Object.keys(words).join(", ")}` });
    return z.NEVER;
  });
}

export const tables = {
  classifications: {
    file: "classifications.csv",
    schema: z
      .strictObject({ reference_date: Day, source: sources })
      .transform((row) => ({ referenceOn: row.reference_date, sources: row.source })),
  },
  regions: {
    file: "regions.csv",
    schema: z
      .strictObject({
        code: RegionCode,
        name: text,
        centre_municipality_code: MunicipalityCode,
        centre_municipality_name: text,
        source: sources,
        centre_source: sources,
      })
      .transform((row) => ({
        regionCode: row.code,
        name: row.name,
        centreMunicipalityCode: row.centre_municipality_code,
        centreMunicipalityName: row.centre_municipality_name,
        centreSources: row.centre_source,
      })),
  },
  regionNames: {
    file: "region_names.csv",
    schema: z.strictObject({ code: RegionCode, name: text, valid_from: Day, valid_to: lastDay, source: sources }).transform((row) => ({
      regionCode: row.code,
      name: row.name,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      sources: row.source,
    })),
  },
  alternativeNames: {
    file: "alternative_names.csv",
    schema: z
      .strictObject({ region_code: RegionCode, name: text, source: sources })
      .transform((row) => ({ regionCode: row.region_code, name: row.name, sources: row.source })),
  },
  memberships: {
    file: "municipalities.csv",
    schema: z
      .strictObject({
        code: MunicipalityCode,
        name: text,
        region_code: RegionCode,
        valid_from: Day,
        valid_to: lastDay,
        valid_from_basis: oneOf(startReasons),
        source: sources,
        name_cbs_until_2023: z.string().transform((label) => label || null),
      })
      .transform((row) => ({
        municipalityCode: row.code,
        name: row.name,
        regionCode: row.region_code,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        startReason: row.valid_from_basis,
        sources: row.source,
        earlierLabel: row.name_cbs_until_2023,
      })),
  },
  lineage: {
    file: "mergers.csv",
    schema: z
      .strictObject({
        old_code: MunicipalityCode,
        old_name: text,
        new_code: MunicipalityCode,
        new_name: text,
        effective_date: Day,
        change_type: oneOf(lineageKinds),
        source: sources,
      })
      .transform((row) => ({
        predecessorCode: row.old_code,
        predecessorName: row.old_name,
        successorCode: row.new_code,
        successorName: row.new_name,
        effectiveOn: row.effective_date,
        kind: row.change_type,
        sources: row.source,
      })),
  },
  bases: {
    file: "bases.csv",
    schema: z.strictObject({ basis: text, nl: text, en: text }).transform((row) => ({ code: row.basis, text: { nl: row.nl, en: row.en } })),
  },
  judgedBoundaries: {
    file: "judged_boundaries.csv",
    schema: z
      .strictObject({ municipality_code: MunicipalityCode, date: Day, basis: text })
      .transform((row) => ({ municipalityCode: row.municipality_code, day: row.date, basisCode: row.basis })),
  },
};
