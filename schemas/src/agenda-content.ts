import * as z from "zod";
import { GoalCode } from "./goal.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { LocalizedMarkdown, LocalizedMarkdownInput } from "./markdown.ts";
import { memberOnce } from "./unique.ts";
import { uuid } from "./uuid.ts";

/** Id of an agenda. */
export const AgendaId = uuid.meta({
  title: "Agenda id",
  description: "Id of the agenda.",
  examples: ["01938c1e-0000-7000-8000-00000000a001"],
});

/** How many parts of a kind an agenda may have, and to how many themes one challenge may relate. */
const maxParts = 200;
const maxRelations = 50;

const partKey = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const key = partKey.meta({
  title: "Key",
  description: "Names the part in its agenda, and stays with it over versions: that is how versions are compared.",
  examples: ["one-front-door"],
});
const title = { title: "Title", description: "What it is called." };
const text = { title: "Text", description: "What it is about." };

const themeLink = {
  agendaId: AgendaId.meta({
    title: "Agenda id",
    description: "Id of a national agenda.",
    examples: ["01938c1e-0000-7000-8000-00000000a001"],
  }),
  themeKey: partKey.meta({ title: "Theme key", description: "Key of a theme of that agenda.", examples: ["one-front-door"] }),
};

/**
 * A link from a challenge of a region to a theme of a national agenda. It never binds: neither side waits for the other, and a later
 * version of the national agenda may have the theme no more.
 *
 * @example
 * const agendas = (links: readonly ThemeLink[]): string[] => links.map(({ agendaId }) => agendaId);
 */
export const ThemeLink = z.object(themeLink).meta({
  id: "ThemeLink",
  title: "Theme link",
  description:
    "Relates a challenge of a region to a theme of a national agenda. It never binds: neither agenda depends on the other, and a later version of the national one may have the theme no more.",
});
export type ThemeLink = z.infer<typeof ThemeLink>;

const ThemeLinkInput = z.strictObject(themeLink).meta({
  id: "ThemeLinkInput",
  title: "Theme link input",
  description: "A theme of a national agenda. It is looked up when it is written down, and never binds after that.",
});

/**
 * A theme (thema) of an agenda.
 *
 * @example
 * const heading = ({ title }: Theme): string => title.en ?? title.nl;
 */
export const Theme = z.object({ key, title: LocalizedText.meta(title), text: LocalizedMarkdown.meta(text) }).meta({
  id: "Theme",
  title: "Theme",
  description: "A theme (thema) of an agenda.",
});
export type Theme = z.infer<typeof Theme>;

const ThemeInput = z.strictObject({ key, title: LocalizedTextInput.meta(title), text: LocalizedMarkdownInput.meta(text) }).meta({
  id: "ThemeInput",
  title: "Theme input",
  description: "A theme (thema) of an agenda.",
});

const themeKey = partKey.nullable();
const ofTheme = {
  title: "Theme key",
  description: "Key of the theme of the same agenda that it belongs to, or null.",
  examples: ["one-front-door"],
};
const relatesTo = {
  title: "Relates to",
  description:
    "Themes of national agendas that a challenge of a region relates to, without being bound. Always empty in a national agenda.",
};

/**
 * A challenge (opgave) of an agenda.
 *
 * @example
 * const isLinked = ({ relatesTo }: Challenge): boolean => relatesTo.length > 0;
 */
export const Challenge = z
  .object({
    key,
    title: LocalizedText.meta(title),
    text: LocalizedMarkdown.meta(text),
    themeKey: themeKey.meta(ofTheme),
    relatesTo: z.array(ThemeLink).meta(relatesTo),
  })
  .meta({ id: "Challenge", title: "Challenge", description: "A challenge (opgave) of an agenda." });
export type Challenge = z.infer<typeof Challenge>;

const ChallengeInput = z
  .strictObject({
    key,
    title: LocalizedTextInput.meta(title),
    text: LocalizedMarkdownInput.meta(text),
    themeKey: themeKey.default(null).meta(ofTheme),
    relatesTo: z
      .array(ThemeLinkInput)
      .max(maxRelations)
      .superRefine((links, context) => {
        for (const [index, { agendaId, themeKey: linked }] of links.entries()) {
          const isFirst = links.findIndex((link) => link.agendaId === agendaId && link.themeKey === linked) === index;
          if (!isFirst) context.addIssue({ code: "custom", path: [index], params: { nl: "staat er al", en: "is there already" } });
        }
      })
      .default([])
      .meta(relatesTo),
  })
  .meta({ id: "ChallengeInput", title: "Challenge input", description: "A challenge (opgave) of an agenda." });

const ownerRole = {
  title: "Owner role",
  description: "The role that sees to it, never a person's name.",
  examples: [{ nl: "programmamanager", en: "programme manager" }],
};
const goalCode = GoalCode.meta({ title: "Goal code", description: "The goal of the reform that it serves.", examples: ["services"] });
const challengeKey = partKey.nullable();
const ofChallenge = {
  title: "Challenge key",
  description: "Key of the challenge of the same agenda that it answers, or null.",
  examples: ["known-to-all"],
};

/**
 * A measure (maatregel) of an agenda.
 *
 * @example
 * const forServices = (measures: readonly Measure[]): Measure[] => measures.filter(({ goalCode }) => goalCode === "services");
 */
export const Measure = z
  .object({
    key,
    title: LocalizedText.meta(title),
    text: LocalizedMarkdown.meta(text),
    goalCode,
    ownerRole: LocalizedText.meta(ownerRole),
    challengeKey: challengeKey.meta(ofChallenge),
  })
  .meta({
    id: "Measure",
    title: "Measure",
    description: "A measure (maatregel) of an agenda: the goal it serves and the role that owns it.",
  });
export type Measure = z.infer<typeof Measure>;

const MeasureInput = z
  .strictObject({
    key,
    title: LocalizedTextInput.meta(title),
    text: LocalizedMarkdownInput.meta(text),
    goalCode,
    ownerRole: LocalizedTextInput.meta(ownerRole),
    challengeKey: challengeKey.default(null).meta(ofChallenge),
  })
  .meta({ id: "MeasureInput", title: "Measure input", description: "A measure (maatregel) of an agenda." });

const introduction = { title: "Introduction", description: "What comes before the parts." };
const themes = { title: "Themes", description: "The themes (thema's), in their order." };
const challenges = { title: "Challenges", description: "The challenges (opgaven), in their order." };
const measures = { title: "Measures", description: "The measures (maatregelen), in their order." };

/**
 * What a version of an agenda says. Never shown to the public, which gets the public edition.
 *
 * @example
 * const keys = (content: AgendaContent): string[] => content.themes.map((theme) => theme.key);
 */
export const AgendaContent = z
  .object({
    introduction: LocalizedMarkdown.meta(introduction),
    themes: z.array(Theme).meta(themes),
    challenges: z.array(Challenge).meta(challenges),
    measures: z.array(Measure).meta(measures),
  })
  .meta({
    id: "AgendaContent",
    title: "Agenda content",
    description: "What a version of an agenda says: its introduction, themes, challenges and measures.",
  });
export type AgendaContent = z.infer<typeof AgendaContent>;

const noSuchPart = (place: string) => ({
  nl: `noemt geen key uit ${place} van deze inhoud`,
  en: `names no key in the ${place} of this content`,
});

/** Each item that names a part of the same content must find it there; also looked at when other parts of the content are wrong. */
function requireNamedParts(content: unknown, context: z.core.$RefinementCtx<unknown>): void {
  for (const [list, member, place] of [
    ["challenges", "themeKey", "themes"],
    ["measures", "challengeKey", "challenges"],
  ] as const) {
    const keys = new Set(itemsIn(content, place).map((part) => part["key"]));
    for (const [index, part] of itemsIn(content, list).entries()) {
      const named = part[member];
      if (typeof named === "string" && !keys.has(named))
        context.addIssue({ code: "custom", path: [list, index, member], params: noSuchPart(place) });
    }
  }
}

function itemsIn(content: unknown, list: string): Readonly<Record<string, unknown>>[] {
  const items: unknown = isRecord(content) ? content[list] : undefined;
  return Array.isArray(items) ? items.map((item: unknown) => (isRecord(item) ? item : {})) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * All that a version of an agenda is to say.
 *
 * @example
 * AgendaContentInput.parse({ introduction: { nl: "Demonstratie: wij werken **samen**." } });
 */
export const AgendaContentInput = z
  .strictObject({
    introduction: LocalizedMarkdownInput.meta(introduction),
    themes: z
      .array(ThemeInput)
      .max(maxParts)
      .superRefine(...memberOnce("key"))
      .default([])
      .meta(themes),
    challenges: z
      .array(ChallengeInput)
      .max(maxParts)
      .superRefine(...memberOnce("key"))
      .default([])
      .meta(challenges),
    measures: z
      .array(MeasureInput)
      .max(maxParts)
      .superRefine(...memberOnce("key"))
      .default([])
      .meta(measures),
  })
  .superRefine(requireNamedParts, { when: ({ value }) => isRecord(value) })
  .meta({
    id: "AgendaContentInput",
    title: "Agenda content input",
    description: "All that a version of an agenda is to say; what is left out becomes empty.",
  });
export type AgendaContentInput = z.output<typeof AgendaContentInput>;
