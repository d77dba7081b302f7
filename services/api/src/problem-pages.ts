import { escapeHtml, ProblemError } from "@reform-exchange/domain";
import {
  type Locale,
  type ProblemCode,
  problemCodeOf,
  problemCodes,
  problemSchemas,
  problems,
  problemType,
} from "@reform-exchange/schemas";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { htmlPage, sendPage } from "./html-page.ts";
import { languageOf } from "./language.ts";

const words = {
  en: {
    all: "Problems",
    allIntro: "Every error answer is a problem (RFC 9457). Each kind has a page.",
    cause: "Cause",
    remedy: "What to do",
    retry: "Trying again",
    temporary: "The same call may succeed later.",
    lasting: "The same call will fail again until something in it changes.",
    members: "Members",
    member: "Member",
    meaning: "Meaning",
  },
  nl: {
    all: "Problemen",
    allIntro: "Elk foutantwoord is een probleem (RFC 9457). Elke soort heeft een pagina.",
    cause: "Oorzaak",
    remedy: "Wat te doen",
    retry: "Opnieuw proberen",
    temporary: "Dezelfde aanroep kan later wel lukken.",
    lasting: "Dezelfde aanroep mislukt weer, tot er iets aan verandert.",
    members: "Onderdelen",
    member: "Onderdeel",
    meaning: "Betekenis",
  },
} satisfies Record<Locale, Record<string, string>>;

/** A page for each kind of problem, and one that lists them. */
export function addProblemPages(app: FastifyInstance): void {
  app.get("/problems", async (request, reply) => {
    const locale = languageOf(request);
    return sendPage(reply, locale, htmlPage(locale, words[locale].all, index(locale)));
  });

  app.get<{ Params: { code: string } }>("/problems/:code", async (request, reply) => {
    const locale = languageOf(request);
    const code = problemCodeOf(request.params.code);
    if (code === undefined) throw new ProblemError("not-found", { resource: "problem", key: request.params.code });
    return sendPage(reply, locale, htmlPage(locale, problems[code].title[locale], page(code, locale)));
  });
}

function index(locale: Locale): string {
  const rows = problemCodes.map(
    (code) => `<li><a href="${problemType(code)}">${code}</a> (${problems[code].status}): ${escapeHtml(problems[code].title[locale])}</li>`,
  );
  return `<h1>${words[locale].all}</h1><p>${words[locale].allIntro}</p><ul>${rows.join("")}</ul>`;
}

function page(code: ProblemCode, locale: Locale): string {
  const say = words[locale];
  const { status, title, cause, remedy, temporary } = problems[code];
  const members = Object.entries(problemSchemas[code].shape).map(([name, schema]) => {
    const description = z.globalRegistry.get(schema)?.description ?? "";
    return `<tr><td><code>${name}</code></td><td lang="en">${escapeHtml(description)}</td></tr>`;
  });
  return [
    `<p><a href="/problems">${say.all}</a></p><h1>${escapeHtml(title[locale])}</h1><p><code>${code}</code>, HTTP ${status}</p>`,
    `<h2>${say.cause}</h2><p>${prose(cause[locale])}</p><h2>${say.remedy}</h2><p>${prose(remedy[locale])}</p>`,
    `<h2>${say.retry}</h2><p>${temporary ? say.temporary : say.lasting}</p>`,
    `<h2>${say.members}</h2><table><thead><tr><th>${say.member}</th><th>${say.meaning}</th></tr></thead><tbody>${members.join("")}</tbody></table>`,
  ].join("");
}

/** Text with code between back-ticks, as HTML. */
function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/gu, "<code>$1</code>");
}
