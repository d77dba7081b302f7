import * as z from "zod";
import { AgendaContentInput, AgendaId } from "./agenda-content.ts";
import { AgendaVersionNumber, AgendaVersionState } from "./agenda-version.ts";
import { Day } from "./day.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { pageOf } from "./page.ts";
import { validFrom, validTo } from "./period.ts";
import { RegionCode } from "./region-code.ts";

/** The levels that have an agenda. */
export const agendaLevels = ["national", "regional"] as const;

/**
 * The level of an agenda.
 *
 * @example
 * AgendaLevel.parse("national");
 */
export const AgendaLevel = z.enum(agendaLevels).meta({
  id: "AgendaLevel",
  title: "Agenda level",
  description: "Whether an agenda is that of the country (`national`) or of a region (`regional`).",
  examples: ["national"],
});
export type AgendaLevel = z.infer<typeof AgendaLevel>;

const regionCode = RegionCode.nullable().meta({
  title: "Region code",
  description: "The region whose agenda it is; null for the national one.",
  examples: ["AM14"],
});
const title = { title: "Title", description: "What the agenda is called." };

/**
 * A multi-year agenda (meerjarenagenda), as far as the caller may see it.
 *
 * @example
 * const isPublished = (agenda: Agenda): boolean => agenda.newestVersion.state === "published";
 */
export const Agenda = z
  .object({
    agendaId: AgendaId,
    level: AgendaLevel,
    regionCode,
    title: LocalizedText.meta(title),
    validFrom,
    validTo,
    newestVersion: z.object({ number: AgendaVersionNumber, state: AgendaVersionState }).meta({
      id: "NewestAgendaVersion",
      title: "Newest version",
      description: "The newest version that the caller may see, and its state.",
    }),
  })
  .meta({
    id: "Agenda",
    title: "Agenda",
    description: "A multi-year agenda (meerjarenagenda), national or of a region, with the newest version that the caller may see.",
  });
export type Agenda = z.infer<typeof Agenda>;

/** A page of agendas: the national ones first, then by region, each by the start of their periods. */
export const AgendaPage = pageOf("AgendaPage", "Agendas", Agenda, {});
export type AgendaPage = z.infer<typeof AgendaPage>;

/**
 * An agenda to be made, with the draft of its first version.
 *
 * @example
 * NewAgenda.parse({
 *   regionCode: null,
 *   title: { nl: "Landelijke meerjarenagenda (demonstratie)" },
 *   validFrom: "2026-01-01",
 *   content: { introduction: { nl: "Demonstratie." } },
 * });
 */
export const NewAgenda = z
  .strictObject({
    regionCode,
    title: LocalizedTextInput.meta(title),
    validFrom,
    validTo: validTo.default(null),
    content: AgendaContentInput,
  })
  .superRefine(
    ({ validFrom: from, validTo: to }, context) => {
      const areDays = Day.safeParse(from).success && Day.safeParse(to).success;
      if (areDays && to !== null && to <= from) context.addIssue({ code: "custom", path: ["validTo"], params: afterStart });
    },
    { when: ({ value }) => typeof value === "object" && value !== null },
  )
  .meta({ id: "NewAgenda", title: "New agenda", description: "An agenda to be made, with the draft of its first version." });
export type NewAgenda = z.infer<typeof NewAgenda>;

const afterStart = { nl: "moet na validFrom liggen", en: "must lie after validFrom" };
