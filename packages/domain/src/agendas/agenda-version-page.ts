import type { AgendaContent, AgendaVersion, Locale, PublicEdition, Theme } from "@reform-exchange/schemas";
import { escapeHtml } from "../pages/escape-html.ts";
import { chosen, heading, type Page, prose } from "../pages/page.ts";

const words = {
  nl: {
    version: "Versie",
    draft: "concept",
    adopted: { "landelijk-beraad": "vastgesteld door het Landelijk Beraad", "regionaal-beraad": "vastgesteld door het Regionaal Beraad" },
    publicEdition: "Publiekseditie",
    introduction: "Inleiding",
    themes: "Thema’s",
    challenges: "Opgaven",
    measures: "Maatregelen",
    owner: "Wie",
  },
  en: {
    version: "Version",
    draft: "draft",
    adopted: { "landelijk-beraad": "adopted by the Landelijk Beraad", "regionaal-beraad": "adopted by the Regionaal Beraad" },
    publicEdition: "Public edition",
    introduction: "Introduction",
    themes: "Themes",
    challenges: "Challenges",
    measures: "Measures",
    owner: "Who",
  },
} satisfies Record<Locale, object>;

/** The texts of a version, as far as the answer holds them. */
export function agendaVersionPage(version: AgendaVersion, locale: Locale): Page {
  const { title, publicEdition, content } = version;
  return {
    title: chosen(title, locale).text,
    body: [
      heading(1, title, locale),
      `<p>${escapeHtml(standing(version, locale))}</p>`,
      ...(publicEdition ? [editionSection(publicEdition, locale)] : []),
      ...(content ? contentSections(content, locale) : []),
    ].join("\n"),
  };
}

function standing({ number, adoption }: AgendaVersion, locale: Locale): string {
  const say = words[locale];
  const how = adoption ? `${say.adopted[adoption.adoptedBy]}, ${inWords(adoption.adoptedOn, locale)}` : say.draft;
  return `${say.version} ${number}: ${how}`;
}

/** A day or a month as people write it. */
function inWords(dayOrMonth: string, locale: Locale): string {
  const hasDay = dayOrMonth.length > "2026-01".length;
  const form = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    ...(hasDay && { day: "numeric" }),
    timeZone: "UTC",
  });
  return form.format(Date.parse(hasDay ? dayOrMonth : `${dayOrMonth}-01`));
}

function editionSection({ title, text, publishedOn }: PublicEdition, locale: Locale): string {
  const when = `${words[locale].publicEdition}, ${inWords(publishedOn, locale)}`;
  return `<section>${heading(2, title, locale)}<p>${escapeHtml(when)}</p>${prose(text, locale, 2, "edition")}</section>`;
}

function contentSections({ introduction, themes, challenges, measures }: AgendaContent, locale: Locale): string[] {
  const say = words[locale];
  const ownerOf = (measure: AgendaContent["measures"][number]) => {
    const { text, attribute } = chosen(measure.ownerRole, locale);
    return `<p>${say.owner}: <span${attribute}>${escapeHtml(text)}</span></p>`;
  };
  return [
    `<section><h2>${say.introduction}</h2>${prose(introduction, locale, 2, "introduction")}</section>`,
    ...partsSection(say.themes, "theme", themes, locale),
    ...partsSection(say.challenges, "challenge", challenges, locale),
    ...partsSection(say.measures, "measure", measures, locale, ownerOf),
  ];
}

type PartTexts = Pick<Theme, "key" | "title" | "text">;

function partsSection<Part extends PartTexts>(
  title: string,
  kind: string,
  parts: readonly Part[],
  locale: Locale,
  more: (part: Part) => string = () => "",
): string[] {
  if (parts.length === 0) return [];
  const sections = parts.map(
    (part) => `<section>${heading(3, part.title, locale)}${prose(part.text, locale, 3, `${kind}-${part.key}`)}${more(part)}</section>`,
  );
  return [`<section><h2>${title}</h2>${sections.join("\n")}</section>`];
}
