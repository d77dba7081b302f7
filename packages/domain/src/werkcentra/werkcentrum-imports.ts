import { type ImportedWerkcentrum, maxImported, WerkcentrumImportItem } from "@reform-exchange/schemas";
import * as z from "zod";
import { reachesRegion } from "../callers/authorise.ts";
import type { Context } from "../context.ts";
import type { FurtherFaults, HandlersOf } from "../handler.ts";
import { type FaultInBothLanguages, invalidInput, requireNone } from "../problem-error.ts";
import { faultsIn } from "./werkcentrum-faults.ts";
import { type HeldWerkcentrum, holdWerkcentraOf, insertWerkcentrum, locationIdsOf, replaceContent } from "./write-werkcentrum.ts";

export const werkcentrumImports: HandlersOf<"werkcentrumImports"> = {
  async create({ items }, context) {
    for (const { regionCode } of items) context.requireRegion(regionCode, "werkcentrum", regionCode);
    const held = await holdWerkcentraOf(
      context,
      items.map(({ regionCode }) => regionCode),
    );
    const faults: FaultInBothLanguages[] = [];
    for (const [index, item] of items.entries()) faults.push(...(await faultsOfItem(item, index, held.get(item.regionCode), context)));
    requireNone(faults);

    // In one order for everyone: two imports that make the same Werkcentra must not wait for each other.
    const done = new Map<string, ImportedWerkcentrum>();
    const inOrder = [...items.entries()].toSorted(([, a], [, b]) => (a.regionCode < b.regionCode ? -1 : 1));
    for (const [index, item] of inOrder) done.set(item.regionCode, await put(item, index, held.get(item.regionCode), context));
    return { items: items.flatMap(({ regionCode }) => done.get(regionCode) ?? []) };
  },
};

/** The faults of the rows whose form is right, when that of others is not. Rows out of the caller's reach are left alone. */
export const faultsOfSoundRows: FurtherFaults = async (sent, context) => {
  const rows = soundRows(sent).filter(({ item }) => reachesRegion(context.caller, item.regionCode));
  const held = await holdWerkcentraOf(
    context, // outside a transaction, so this holds nothing up
    rows.map(({ item }) => item.regionCode),
  );
  const faults: FaultInBothLanguages[] = [];
  for (const { item, index } of rows) faults.push(...(await faultsOfItem(item, index, held.get(item.regionCode), context)));
  return faults;
};

/** An import as far as it is one: with rows, and nothing beside them. What is no import at all is not looked into. */
const Rows = z.strictObject({ items: z.array(z.unknown()).max(maxImported) });

function soundRows(sent: unknown): { readonly item: WerkcentrumImportItem; readonly index: number }[] {
  const { items = [] } = Rows.safeParse(sent).data ?? {};
  return items.flatMap((raw, index) => {
    const { data: item } = WerkcentrumImportItem.safeParse(raw);
    return item ? [{ item, index }] : [];
  });
}

async function put(
  { regionCode, version: _, ...content }: WerkcentrumImportItem,
  index: number,
  held: HeldWerkcentrum | undefined,
  context: Context,
): Promise<ImportedWerkcentrum> {
  if (held) {
    const version = await replaceContent(context, held, content);
    return { regionCode, werkcentrumId: held.id, version, outcome: version === held.version ? "unchanged" : "updated" };
  }
  const werkcentrumId = await insertWerkcentrum(context, regionCode, content);
  if (werkcentrumId !== undefined) return { regionCode, werkcentrumId, version: 1, outcome: "created" };
  throw invalidInput([
    staleVersion(index, {
      nl: `${regionCode} kreeg zojuist een Werkcentrum; lees het en noem de versie.`,
      en: `${regionCode} has just got a Werkcentrum; read it and name its version.`,
    }),
  ]);
}

async function faultsOfItem(
  { regionCode, version, ...content }: WerkcentrumImportItem,
  index: number,
  held: HeldWerkcentrum | undefined,
  context: Context,
): Promise<FaultInBothLanguages[]> {
  const faults = await faultsIn(content, regionCode, held ? locationIdsOf(held) : new Set(), context, `/items/${index}`);
  if (version === held?.version) return faults;
  const message = held
    ? {
        nl: `Het Werkcentrum van ${regionCode} heeft versie ${held.version}; lees het opnieuw en noem die versie.`,
        en: `The Werkcentrum of ${regionCode} has version ${held.version}; read it again and name that version.`,
      }
    : {
        nl: `${regionCode} heeft geen Werkcentrum (meer); laat version weg om er een te maken.`,
        en: `${regionCode} has no Werkcentrum, or no longer; leave version out to make one.`,
      };
  return [staleVersion(index, message), ...faults];
}

function staleVersion(index: number, message: FaultInBothLanguages["message"]): FaultInBothLanguages {
  return { pointer: `/items/${index}/version`, code: "stale-version", message };
}
