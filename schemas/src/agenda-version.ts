import * as z from "zod";
import { AgendaContent, AgendaId } from "./agenda-content.ts";
import { Day } from "./day.ts";
import { DayOrMonth, Precision } from "./day-or-month.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { LocalizedMarkdown, LocalizedMarkdownInput } from "./markdown.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { Version } from "./version.ts";

/** The number of a version of an agenda. */
export const AgendaVersionNumber = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({ title: "Number", description: "Number of the version in its agenda, from 1 on.", examples: [1] });

/** The states of a version, in their order. */
export const agendaVersionStates = ["draft", "adopted", "embargoed", "published"] as const;

/**
 * The state of a version of an agenda.
 *
 * @example
 * AgendaVersionState.parse("adopted");
 */
export const AgendaVersionState = z.enum(agendaVersionStates).meta({
  id: "AgendaVersionState",
  title: "Agenda version state",
  description:
    "`draft` (for its own side only), `adopted` (it can't change any more), `embargoed` (its public edition waits for the end of an embargo), or `published` (its public edition is out). The last comes by itself when the embargo ends.",
  examples: ["adopted"],
});
export type AgendaVersionState = z.infer<typeof AgendaVersionState>;

/** Who adopts agendas. */
export const adoptingBodies = ["landelijk-beraad", "regionaal-beraad"] as const;

/**
 * A body that adopts agendas.
 *
 * @example
 * AdoptingBody.parse("landelijk-beraad");
 */
export const AdoptingBody = z.enum(adoptingBodies).meta({
  id: "AdoptingBody",
  title: "Adopting body",
  description:
    "`landelijk-beraad` (Landelijk Beraad) adopts the national agenda, `regionaal-beraad` (Regionaal Beraad) that of its region.",
  examples: ["landelijk-beraad"],
});
export type AdoptingBody = z.infer<typeof AdoptingBody>;

const adoptedOn = DayOrMonth.meta({
  title: "Adopted on",
  description: "The day on which it was adopted, or the month (YYYY-MM) where the day is not known.",
  examples: ["2026-01", "2026-01-29"],
});

/**
 * By whom and when a version was adopted.
 *
 * @example
 * const isExact = (adoption: Adoption): boolean => adoption.precision === "day";
 */
export const Adoption = z
  .object({
    adoptedBy: AdoptingBody,
    adoptedOn,
    precision: Precision.meta({ description: "How exactly `adoptedOn` is known; it follows from its form." }),
  })
  .meta({ id: "Adoption", title: "Adoption", description: "By which body a version was adopted, and when." });
export type Adoption = z.infer<typeof Adoption>;

/**
 * An adoption, as it is sent.
 *
 * @example
 * NewAdoption.parse({ adoptedBy: "landelijk-beraad", adoptedOn: "2026-01" });
 */
export const NewAdoption = z.strictObject({ adoptedBy: AdoptingBody, adoptedOn }).meta({
  id: "NewAdoption",
  title: "New adoption",
  description: "By which body a version was adopted, and when.",
});
export type NewAdoption = z.infer<typeof NewAdoption>;

const title = { title: "Title", description: "What the public edition is called." };
const text = { title: "Text", description: "The public edition: a text of its own in plain language, derived from what was adopted." };
const publishedOn = Day.meta({
  title: "Published on",
  description: "The day of the public edition; with an embargo the day (in Europe/Amsterdam) on which that ends.",
  examples: ["2026-03-23"],
});
const embargoUntil = Moment.nullable();
const embargo = {
  title: "Embargo until",
  description: "The moment (UTC) from which on the public sees it, or null for at once.",
  examples: ["2026-03-22T23:00:00.000Z"],
};

/**
 * The public edition of an adopted version: what the public sees of it.
 *
 * @example
 * const heading = (edition: PublicEdition): string => `${edition.title.nl} (${edition.publishedOn})`;
 */
export const PublicEdition = z
  .object({
    title: LocalizedText.meta(title),
    text: LocalizedMarkdown.meta(text),
    publishedOn,
    embargoUntil: embargoUntil.meta(embargo),
  })
  .meta({
    id: "PublicEdition",
    title: "Public edition",
    description: "The public edition of an adopted version, in plain language, with a date of its own and perhaps an embargo.",
  });
export type PublicEdition = z.infer<typeof PublicEdition>;

/**
 * A public edition, as it is sent.
 *
 * @example
 * NewPublicEdition.parse({
 *   title: { nl: "Publiekseditie (demonstratie)" },
 *   text: { nl: "Demonstratie." },
 *   publishedOn: "2026-03-23",
 *   embargoUntil: "2026-03-22T23:00:00Z",
 * });
 */
export const NewPublicEdition = z
  .strictObject({
    title: LocalizedTextInput.meta(title),
    text: LocalizedMarkdownInput.meta(text),
    publishedOn,
    embargoUntil: embargoUntil.default(null).meta({
      ...embargo,
      description: `${embargo.description} It must lie in the future.`,
    }),
  })
  .meta({ id: "NewPublicEdition", title: "New public edition", description: "The public edition of an adopted version." });
export type NewPublicEdition = z.infer<typeof NewPublicEdition>;

const facts = {
  agendaId: AgendaId,
  number: AgendaVersionNumber,
  state: AgendaVersionState,
  version: Version,
  changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  adoption: Adoption.nullable().meta({ title: "Adoption", description: "By whom and when it was adopted, or null for a draft." }),
};

/**
 * A version of an agenda, as far as the caller may see it.
 *
 * @example
 * const text = (version: AgendaVersion): string | undefined => version.publicEdition?.text.nl;
 */
export const AgendaVersion = z
  .object({
    ...facts,
    title: LocalizedText.meta({ title: "Title", description: "The title of its agenda." }),
    publicEdition: PublicEdition.nullable().meta({
      title: "Public edition",
      description: "Its public edition, or null where there is none yet.",
    }),
    content: AgendaContent.nullable().meta({
      title: "Content",
      description: "What it says, or null for those who see the public edition only.",
    }),
  })
  .meta({
    id: "AgendaVersion",
    title: "Agenda version",
    description: "A version of an agenda: its state, adoption, public edition, and for those who may see it its content.",
  });
export type AgendaVersion = z.infer<typeof AgendaVersion>;

/** A version of an agenda in a list, without its texts. */
export const ListedAgendaVersion = z
  .object({
    ...facts,
    publicEdition: PublicEdition.omit({ text: true })
      .meta({ id: "ListedPublicEdition", title: "Listed public edition", description: "A public edition in a list, without its text." })
      .nullable()
      .meta({ title: "Public edition", description: "Its public edition without the text, or null where there is none yet." }),
  })
  .meta({ id: "ListedAgendaVersion", title: "Listed agenda version", description: "A version of an agenda in a list, without its texts." });
export type ListedAgendaVersion = z.infer<typeof ListedAgendaVersion>;

/** A page of versions of an agenda, by number. */
export const AgendaVersionPage = pageOf("AgendaVersionPage", "Versions of an agenda", ListedAgendaVersion, {});
export type AgendaVersionPage = z.infer<typeof AgendaVersionPage>;
