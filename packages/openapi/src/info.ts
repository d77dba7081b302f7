import { contract, contractVersion } from "@reform-exchange/contract";
import { defaultLimit, maxLimit, problems, purposes } from "@reform-exchange/schemas";
import type { InfoObject } from "openapi3-ts/oas31";
import { keyIsKeptFor } from "./repeating.ts";

/** What the same call may succeed after later: a status, or one problem of a status that has others too. */
const temporary = new Set(
  Object.entries(problems)
    .filter(([, problem]) => problem.temporary)
    .map(([code, { status }]) => (isAlwaysTemporary(status) ? String(status) : `\`${code}\``)),
);

function isAlwaysTemporary(status: number): boolean {
  return Object.values(problems).every((problem) => problem.status !== status || problem.temporary);
}

function anyOf(words: Iterable<string>): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format([...words].toSorted());
}

const description = `
The shared facts of the reform of the Dutch labour-market infrastructure (hervorming arbeidsmarktinfrastructuur, 2026 up to and including 2031), for the systems that work with them: web sites of the regional Werkcentra, the evaluation's data pipeline, tools of the ministry, the support team and the regions, and anyone who uses open data.

*Samenvatting.* Reform Exchange is de uitwisselvoorziening voor de hervorming van de arbeidsmarktinfrastructuur. Websites van de Werkcentra, onderzoekers, ministerie en regio's halen hier dezelfde gegevens op: de arbeidsmarktregio's en hun gemeenten op elke dag vanaf 1 januari 2021, de Werkcentra, de doelen met hun indicatoren, de meerjarenagenda's en knelpunten, de resultaten van enquêtes, de impulsbudgetten, en de evaluatie zoals gepubliceerd. Wat voor iedereen is, is zonder sleutel te lezen; wie schrijft, heeft een sleutel of token nodig. Namen van velden zijn Engels; de beschrijvingen noemen de Nederlandse term.

## Credentials
What is for everyone needs none. All else needs \`Authorization: Bearer\` with an API key (\`rx_…\`) or a token of the OpenID provider that this service is set up for. It has a role, and of what its role may do the scopes, the purposes (${purposes.join(", ")}) and the regions that it was given. Policy and evaluation never go together in one. What lies outside its regions is answered as if it were not there, and what deals with all regions at once is refused to a credential that is limited to some. An invited respondent's credential is the invitation token (\`rxi_…\`), which opens that respondent's own questionnaire and nothing else. A credential that is sent is checked always, also where none is needed. Each write, each refusal of a known caller and each read of data that is bound to a purpose is recorded; a \`traceparent\` (W3C Trace Context) tells the record what larger processing it belongs to.

## Days
A day is \`YYYY-MM-DD\`, and “today” is today in Europe/Amsterdam. Periods are half-open: \`validFrom\` counts, \`validTo\` is the first day that no longer does. Reads of regions take \`asOf\`, so that data of one year can be joined to data of another, across mergers, splits and moves of municipalities.

## Lists and pages
A list answers \`items\` and \`page\`. Ask for up to ${maxLimit} items with \`limit\` (${defaultLimit} when left out); more is refused, not trimmed. While \`page.next\` is not null, send it as \`cursor\` with the same other parameters to get the next page; the header \`Link\` has the same address with \`rel="next"\`. The order is stable. An unknown parameter is refused by name, and all faults of an input are reported at once.

## Problems
Each error is an \`application/problem+json\` (RFC 9457). Decide by \`type\`, which is stable and is also the address of a page with the cause and the remedy; \`title\` and \`detail\` are for people, in Dutch or English by \`Accept-Language\`. Name the \`requestId\` when you ask for help.

## Repeating a call
Each operation says whether it may be repeated. Calls that change nothing always may. After a ${anyOf(temporary)} the same call can succeed later; where there is a \`Retry-After\`, it says when. Every other problem returns unless the call is changed.

## Safe writes
A POST that creates takes an \`Idempotency-Key\`: repeated with the same key within ${keyIsKeptFor}, it gives its first answer again with \`Idempotency-Replayed: true\`, and does nothing twice. A PUT or DELETE sends the \`ETag\` of what it changes as \`If-Match\`: without it the answer is a 428, and a 412 when somebody else was first. Where that does not apply, the operation says why. What fails changes nothing.

## Changes
\`${contract.changes.list.method} ${contract.changes.list.path}\` tells what changed, deletions too, in one order over all resources; read the thing itself for what it is now. Ask page by page, wait for the next change with \`wait\`, or follow with \`Accept: text/event-stream\`. Every answer says where to go on, also after days. After a 410, read everything anew.

## Rate limits
Calls are counted by address without a credential and by caller with one, in windows of a minute. \`RateLimit-Policy\` and \`RateLimit\` say what the limit is and what is left of it; past it the answer is a 429 with \`Retry-After\`. Calls that wait for changes have a limit of their own.

## Versions
The number in the path is the major version; the header \`API-Version\` has the full version (SemVer). A minor version may add operations, optional parameters and members of answers: ignore members that you don't know. What would break a client gets a new major version.

## Survey results
Results exist only as a release: a fixed set of tables that is made and protected together once a wave has closed, and never recomputed. A cell says by \`cellStatus\` whether there is a value, or why not: what is hidden never looks like zero.

## Money
Amounts are whole euro cents. The ledger of a budget is append-only: a correction is an entry that replaces a named one, and what is replaced counts nowhere. Every total has three amounts, by stage (allocated, committed, realised), that are never added to each other. More realised than committed is legal and flagged; more committed than allocated is refused or flagged, as the budget says; refunds, decommitments and reductions are amounts below zero. Money that is not committed is carried over to the next year by a pair of entries. Made-up amounts are never added to real ones.

## Files and data cuts
A data cut is the evaluation's view of one moment, frozen under a name; the same revision gives the same bytes whenever it is made again, and says so by its SHA-256. Files come whole, or in part by \`Range\`, with the SHA-256 of the whole in \`Repr-Digest\`.

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
