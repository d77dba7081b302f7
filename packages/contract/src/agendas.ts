import { Agenda, AgendaId, AgendaLevel, AgendaPage, NewAgenda, PageQuery, RegionCode } from "@reform-exchange/schemas";
import * as z from "zod";
import { readsAgendas, writesAgendas } from "./agenda-access.ts";
import { exampleContent, nationalAgenda, nobodysAgenda } from "./agenda-examples.ts";
import { operation } from "./operation.ts";

/** The multi-year agendas, national and of the regions. */
export const agendas = {
  list: operation({
    method: "GET",
    path: "/agendas",
    summary: "List the agendas",
    description:
      "The agendas of which the caller may see a version: the national ones first, then by region, each by the start of their periods. The public sees those of which a public edition is out.",
    access: readsAgendas,
    effect: "read",
    input: PageQuery.extend({
      level: AgendaLevel.optional().meta({ title: "Level", description: "Only agendas of this level.", examples: ["national"] }),
      regionCode: RegionCode.optional().meta({ title: "Region code", description: "Only agendas of this region.", examples: ["AM14"] }),
    }),
    output: AgendaPage,
    problems: [],
    examples: [
      { title: "All agendas", input: { limit: 100 } },
      { title: "The national ones", input: { level: "national" } },
      { title: "Those of a region", input: { regionCode: "AM14" } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/agendas/{agendaId}",
    summary: "Get an agenda",
    description: "One agenda: whose it is, its period, and the newest version that the caller may see.",
    access: readsAgendas,
    effect: "read",
    input: z.strictObject({ agendaId: AgendaId }),
    output: Agenda,
    problems: ["not-found"],
    examples: [
      { title: "A demonstration agenda", input: { agendaId: nationalAgenda } },
      { title: "An id that is nobody's", input: { agendaId: nobodysAgenda }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/agendas",
    summary: "Make an agenda",
    description:
      "Makes the agenda of the caller's side for a period, with the draft of its first version. Each side has one agenda at most that starts on a day. Only its own side sees it until it is adopted.",
    access: writesAgendas,
    effect: "write",
    status: 201,
    input: NewAgenda,
    output: Agenda,
    problems: ["already-exists"],
    examples: [
      {
        title: "A national agenda",
        input: {
          regionCode: null,
          title: { nl: "Landelijke meerjarenagenda (demonstratie)", en: "National multi-year agenda (demonstration)" },
          validFrom: "2036-01-01",
          validTo: "2041-01-01",
          content: exampleContent,
        },
      },
      {
        title: "A second one for the same period",
        input: {
          regionCode: null,
          title: { nl: "Nog een (demonstratie)" },
          validFrom: "2026-01-01",
          content: { introduction: { nl: "Demonstratie." } },
        },
        problem: "already-exists",
      },
    ],
  }),
};
