/** What the input schemas can't know of an agenda: whether what it relates to is there, and how its days lie. */
import type { AgendaContentInput, NewAdoption, NewPublicEdition } from "@reform-exchange/schemas";
import type { Side } from "../callers/side.ts";
import { dayOf } from "../clock.ts";
import type { Context } from "../context.ts";
import type { FaultInBothLanguages } from "../problem-error.ts";
import { reachOf, reachValues } from "./agenda-reach.ts";
import { findThemes } from "./agenda-statements.ts";

function fault(pointer: string, code: FaultInBothLanguages["code"], nl: string, en: string): FaultInBothLanguages {
  return { pointer, code, message: { nl, en } };
}

/** Links must lead from a region to a theme of a national agenda that the caller may see. After that they bind nobody. */
export async function faultsOfLinks(content: AgendaContentInput, side: Side, context: Context): Promise<FaultInBothLanguages[]> {
  const links = content.challenges.flatMap(({ relatesTo }, challenge) =>
    relatesTo.map((link, index) => ({ ...link, pointer: `/content/challenges/${challenge}/relatesTo/${index}` })),
  );
  if (links.length === 0) return [];
  if (side === "national") {
    return links.map(({ pointer }) =>
      fault(
        pointer,
        "not-allowed-value",
        "Alleen een opgave van een regio verwijst naar een thema van een landelijke agenda; laat relatesTo leeg.",
        "Only a challenge of a region relates to a theme of a national agenda; leave relatesTo empty.",
      ),
    );
  }
  const asked = links.map(({ agendaId, themeKey }, place) => ({ place, agendaId, themeKey }));
  const values = [...reachValues(reachOf(context.caller)), JSON.stringify(asked)];
  const found = new Set((await context.rows<{ place: number }>(findThemes, values)).map(({ place }) => place));
  return links.flatMap(({ pointer, agendaId, themeKey }, place) =>
    found.has(place)
      ? []
      : [
          fault(
            pointer,
            "unknown-code",
            `Er is geen thema ${themeKey} in een landelijke agenda ${agendaId} binnen uw bereik.`,
            `There is no theme ${themeKey} in a national agenda ${agendaId} within your reach.`,
          ),
        ],
  );
}

/** Each side has its own body, and nothing is adopted in the future. */
export function faultsOfAdoption({ adoptedBy, adoptedOn }: NewAdoption, side: Side, context: Context): FaultInBothLanguages[] {
  const body = side === "national" ? "landelijk-beraad" : "regionaal-beraad";
  return [
    ...(adoptedBy === body
      ? []
      : [fault("/adoptedBy", "not-allowed-value", `adoptedBy moet hier ${body} zijn.`, `adoptedBy must be ${body} here.`)]),
    ...(adoptedOn <= context.dayFor(undefined).slice(0, adoptedOn.length)
      ? []
      : [fault("/adoptedOn", "invalid-value", "adoptedOn mag niet in de toekomst liggen.", "adoptedOn may not lie in the future.")]),
  ];
}

/** The day of a public edition fits its embargo and the adoption; an embargo lies in the future. */
export function faultsOfEdition(
  { publishedOn, embargoUntil }: Pick<NewPublicEdition, "publishedOn" | "embargoUntil">,
  adoptedOn: string,
  context: Context,
): FaultInBothLanguages[] {
  const faults: FaultInBothLanguages[] = [];
  if (publishedOn.slice(0, adoptedOn.length) < adoptedOn) {
    faults.push(
      fault(
        "/publishedOn",
        "invalid-value",
        `publishedOn mag niet voor de vaststelling (${adoptedOn}) liggen.`,
        `publishedOn may not lie before the adoption (${adoptedOn}).`,
      ),
    );
  }
  if (embargoUntil === null) {
    if (publishedOn > context.dayFor(undefined)) {
      faults.push(
        fault(
          "/publishedOn",
          "invalid-value",
          "publishedOn mag niet in de toekomst liggen zonder embargo tot die dag; zie embargoUntil.",
          "publishedOn may not lie in the future without an embargo until that day; see embargoUntil.",
        ),
      );
    }
    return faults;
  }
  const endsAtMs = Date.parse(embargoUntil);
  if (endsAtMs <= Date.parse(context.momentNow())) {
    faults.push(
      fault(
        "/embargoUntil",
        "invalid-value",
        "embargoUntil moet in de toekomst liggen; laat het weg om meteen te publiceren.",
        "embargoUntil must lie in the future; leave it out to publish at once.",
      ),
    );
  }
  const endsOn = dayOf(endsAtMs);
  if (publishedOn !== endsOn) {
    faults.push(
      fault(
        "/publishedOn",
        "invalid-value",
        `publishedOn moet de dag zijn waarop het embargo eindigt: ${endsOn} in Europe/Amsterdam.`,
        `publishedOn must be the day on which the embargo ends: ${endsOn} in Europe/Amsterdam.`,
      ),
    );
  }
  return faults;
}
