import {
  AgendaComparison,
  AgendaContentInput,
  AgendaId,
  AgendaVersion,
  AgendaVersionNumber,
  AgendaVersionPage,
  NewAdoption,
  NewPublicEdition,
  PageQuery,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { readsAgendas, writesAgendas } from "./agenda-access.ts";
import { adoptedAgenda, exampleContent, nationalAgenda, nobodysAgenda } from "./agenda-examples.ts";
import { operation } from "./operation.ts";

const ofVersion = { agendaId: AgendaId, number: AgendaVersionNumber };
const published = { agendaId: nationalAgenda, number: 1 };
const draft = { agendaId: nationalAgenda, number: 2 };
const adopted = { agendaId: adoptedAgenda, number: 1 };

/** The versions of agendas, from draft over adoption to the public edition. */
export const agendaVersions = {
  list: operation({
    method: "GET",
    path: "/agendas/{agendaId}/versions",
    summary: "List the versions of an agenda",
    description: "The versions that the caller may see, by number, without their texts.",
    access: readsAgendas,
    effect: "read",
    input: PageQuery.extend({ agendaId: AgendaId }),
    output: AgendaVersionPage,
    problems: ["not-found"],
    examples: [
      { title: "Those of a demonstration agenda", input: { agendaId: nationalAgenda } },
      { title: "An id that is nobody's", input: { agendaId: nobodysAgenda }, problem: "not-found" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/agendas/{agendaId}/versions/{number}",
    summary: "Get a version of an agenda",
    description:
      "One version, as far as the caller may see it. The public sees its public edition from the end of the embargo on, and never its content. Whoever holds agendas:read sees the content too: of a draft on its own side only, of an adopted national version everywhere, of an adopted version of a region in that region and at the national level. Texts are Markdown as they were written.",
    access: readsAgendas,
    effect: "read",
    alsoAs: "text/html",
    input: z.strictObject(ofVersion),
    output: AgendaVersion,
    problems: ["not-found"],
    examples: [
      { title: "A version with a public edition", input: published },
      { title: "A number that no version has", input: { ...published, number: 999 }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/agendas/{agendaId}/versions",
    summary: "Draft the next version of an agenda",
    description: "Makes the draft of the next version. An agenda has one draft at a time.",
    access: writesAgendas,
    effect: "write",
    status: 201,
    input: z.strictObject({ agendaId: AgendaId, content: AgendaContentInput }),
    output: AgendaVersion,
    problems: ["illegal-step"],
    examples: [
      { title: "The second version", input: { agendaId: adoptedAgenda, content: exampleContent } },
      { title: "While there is a draft", input: { agendaId: nationalAgenda, content: exampleContent }, problem: "illegal-step" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/agendas/{agendaId}/versions/{number}",
    summary: "Change a draft",
    description:
      "Puts new content in the place of all of the old; what is left out becomes empty. Only a draft can be changed. When nothing differs, `version` stays as it is.",
    access: writesAgendas,
    effect: "write",
    input: z.strictObject({ ...ofVersion, content: AgendaContentInput }),
    output: AgendaVersion,
    problems: ["illegal-step"],
    examples: [
      { title: "Another text", input: { ...draft, content: exampleContent } },
      { title: "What is adopted stays", input: { ...published, content: exampleContent }, problem: "illegal-step" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/agendas/{agendaId}/versions/{number}",
    summary: "Delete a draft",
    description:
      "Deletes a draft with its texts, and with the draft of a first version the agenda itself. What is adopted can't be deleted. Only the answer that a repeated `Idempotency-Key` gets still holds the texts, until it is forgotten after 24 hours.",
    access: writesAgendas,
    effect: "write",
    status: 204,
    input: z.strictObject(ofVersion),
    output: z.void(),
    problems: ["illegal-step"],
    examples: [
      { title: "The draft of a second version", input: draft },
      { title: "What is adopted stays", input: published, problem: "illegal-step" },
    ],
  }),
  adopt: operation({
    method: "PUT",
    path: "/agendas/{agendaId}/versions/{number}/adoption",
    summary: "Adopt a draft",
    description:
      "Records by which body a draft was adopted, and when: a day, or a month where the day is not known, and not in the future. From then on its content can't change, and those who may see it early do.",
    access: writesAgendas,
    effect: "write",
    input: z.strictObject({ ...ofVersion, ...NewAdoption.shape }),
    output: AgendaVersion,
    problems: ["illegal-step"],
    examples: [
      { title: "In a month of which the day is not known", input: { ...draft, adoptedBy: "landelijk-beraad", adoptedOn: "2026-11" } },
      {
        title: "What is adopted already",
        input: { ...published, adoptedBy: "landelijk-beraad", adoptedOn: "2026-01" },
        problem: "illegal-step",
      },
    ],
  }),
  publish: operation({
    method: "PUT",
    path: "/agendas/{agendaId}/versions/{number}/publication",
    summary: "Publish an adopted version",
    description:
      "Gives an adopted version its public edition: a text of its own in plain language. Without an embargo the public sees it at once, and its day is today or earlier; with one, from that moment on, and its day is that on which the embargo ends. Until then the edition and its embargo may be sent again, to mend them. The day is never before that of the adoption.",
    access: writesAgendas,
    effect: "write",
    input: z.strictObject({ ...ofVersion, ...NewPublicEdition.shape }),
    output: AgendaVersion,
    problems: ["illegal-step"],
    examples: [
      {
        title: "A public edition with an embargo",
        input: {
          ...adopted,
          title: { nl: "Publiekseditie (demonstratie)", en: "Public edition (demonstration)" },
          text: { nl: "Demonstratie: wij werken **samen**.", en: "Demonstration: we work **together**." },
          publishedOn: "2027-01-15",
          embargoUntil: "2027-01-15T08:00:00Z",
        },
      },
      {
        title: "What is not adopted",
        input: { ...draft, title: { nl: "Demonstratie" }, text: { nl: "Demonstratie." }, publishedOn: "2026-11-23" },
        problem: "illegal-step",
      },
    ],
  }),
  compare: operation({
    method: "GET",
    path: "/agendas/{agendaId}/versions/{number}/comparison",
    summary: "Compare two versions of an agenda",
    description:
      "What a version added, removed and changed in comparison with another one, part by part. Both must be versions whose content the caller may see.",
    access: { kind: "scoped", scope: "agendas:read", region: "none" },
    effect: "read",
    input: z.strictObject({
      ...ofVersion,
      with: AgendaVersionNumber.optional().meta({
        title: "With",
        description: "The version to compare with; the one before it when left out.",
        examples: [1],
      }),
    }),
    output: AgendaComparison,
    problems: ["not-found"],
    examples: [
      { title: "With the version before", input: draft },
      { title: "The first version: all of it is added", input: published },
      { title: "With a version that is not there", input: { ...draft, with: 999 }, problem: "not-found" },
    ],
  }),
};
