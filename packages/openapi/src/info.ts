import { contractVersion } from "@reform-exchange/contract";
import { defaultLimit, maxLimit, problems } from "@reform-exchange/schemas";
import type { InfoObject } from "openapi3-ts/oas31";

/** The statuses after which the same call may succeed later. */
const temporaryStatuses = new Set(
  Object.values(problems)
    .filter(({ temporary }) => temporary)
    .map(({ status }) => String(status)),
);

const description = `
The shared facts of the reform of the Dutch labour-market infrastructure (hervorming arbeidsmarktinfrastructuur, 2026 up to and including 2031), for the systems that work with them: web sites of the regional Werkcentra, the evaluation's data pipeline, tools of the ministry, the support team and the regions, and anyone who uses open data.

*Samenvatting.* Reform Exchange is de uitwisselvoorziening voor de hervorming van de arbeidsmarktinfrastructuur. Websites van de Werkcentra, onderzoekers, ministerie en regio's halen hier dezelfde gegevens op, te beginnen met de arbeidsmarktregio's en hun gemeenten op elke dag vanaf 1 januari 2021. De gegevens zijn open: een sleutel is niet nodig. Namen van velden zijn Engels; de beschrijvingen noemen de Nederlandse term.

## Days
A day is \`YYYY-MM-DD\`, and “today” is today in Europe/Amsterdam. Periods are half-open: \`validFrom\` counts, \`validTo\` is the first day that no longer does. Reads of regions take \`asOf\`, so that data of one year can be joined to data of another, across mergers, splits and moves of municipalities.

## Lists and pages
A list answers \`items\` and \`page\`. Ask for up to ${maxLimit} items with \`limit\` (${defaultLimit} when left out); more is refused, not trimmed. While \`page.next\` is not null, send it as \`cursor\` with the same other parameters to get the next page; the header \`Link\` has the same address with \`rel="next"\`. The order is stable. An unknown parameter is refused by name, and all faults of an input are reported at once.

## Problems
Each error is an \`application/problem+json\` (RFC 9457). Decide by \`type\`, which is stable and is also the address of a page with the cause and the remedy; \`title\` and \`detail\` are for people, in Dutch or English by \`Accept-Language\`. Name the \`requestId\` when you ask for help.

## Repeating a call
Each operation says whether it may be repeated. Calls that change nothing always may. After a ${new Intl.ListFormat("en", { type: "disjunction" }).format(temporaryStatuses)} the same call can succeed later; where there is a \`Retry-After\`, it says when. Every other problem returns unless the call is changed.

## Versions
The number in the path is the major version; the header \`API-Version\` has the full version (SemVer). A minor version may add operations, optional parameters and members of answers: ignore members that you don't know. What would break a client gets a new major version.

## No league tables
The evaluation asks how and why, never who is ahead. Regions come in the order of their codes, no answer carries a rank, and outcomes can't be ordered or filtered by value.
`.trim();

/** What the document says of the service as a whole. */
export const info: InfoObject = {
  title: "Reform Exchange",
  version: contractVersion,
  description,
  contact: {
    name: "Reform Exchange API team",
    email: "api-team@reform-exchange.example",
    url: "https://reform-exchange.example/contact",
  },
  license: { name: "European Union Public Licence 1.2", identifier: "EUPL-1.2" },
};
