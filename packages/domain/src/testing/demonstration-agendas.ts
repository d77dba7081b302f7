import type { AgendaContent } from "@reform-exchange/schemas";
import { AgendaEntity, AgendaVersionEntity } from "../agendas/agenda.entity.ts";
import type { Database } from "../database/database.ts";

/** The agendas that the examples of the contract name, and one of AM14. They are made up, and say so. */
export const demonstrationAgendaIds = {
  /** National: version 1 is published, version 2 is a draft. */
  national: "01938c1e-0000-7000-8000-00000000a001",
  /** National: version 1 is adopted and has no public edition yet. */
  adopted: "01938c1e-0000-7000-8000-00000000a002",
  /** Of AM14: version 1 is published. */
  regional: "01938c1e-0000-7000-8000-00000000a014",
} as const;

const { national, adopted, regional } = demonstrationAgendaIds;

const content: AgendaContent = {
  introduction: { nl: "Demonstratie: wij werken **samen**.", en: "Demonstration: we work **together**." },
  themes: [
    {
      key: "one-front-door",
      title: { nl: "Eén loket (demonstratie)", en: "One front door (demonstration)" },
      text: { nl: "Iedereen kan binnenlopen." },
    },
  ],
  challenges: [],
  measures: [],
};

const regionalContent: AgendaContent = {
  introduction: { nl: "Demonstratie: wat er in onze regio gebeurt." },
  themes: [],
  challenges: [
    {
      key: "evening-hours",
      title: { nl: "Ook 's avonds open (demonstratie)" },
      text: { nl: "Wie werkt, kan overdag niet komen." },
      themeKey: null,
      relatesTo: [{ agendaId: national, themeKey: "one-front-door" }],
    },
  ],
  measures: [
    {
      key: "thursday",
      title: { nl: "Donderdagavond (demonstratie)" },
      text: { nl: "Elke donderdag tot **negen** uur." },
      goalCode: "services",
      ownerRole: { nl: "programmamanager", en: "programme manager" },
      challengeKey: "evening-hours",
    },
  ],
};

const at = { version: 1, changedAt: new Date("2026-11-02T09:00:00Z") };
const noEdition = { editionTitle: null, editionText: null };
const edition = {
  editionTitle: { nl: "Publiekseditie (demonstratie)", en: "Public edition (demonstration)" },
  editionText: { nl: "Demonstratie: wij werken **samen**, zodat u op één plek terechtkunt." },
  publishedOn: "2026-11-02",
};

/** Puts the agendas of the examples in a database. */
export async function putDemonstrationAgendas(database: Database): Promise<void> {
  await database.transaction(async (em) => {
    await em.insertMany(AgendaEntity, [
      {
        id: national,
        side: "national",
        title: { nl: "Landelijke meerjarenagenda (demonstratie)", en: "National multi-year agenda (demonstration)" },
        validFrom: "2026-01-01",
      },
      { id: adopted, side: "national", title: { nl: "Een latere landelijke agenda (demonstratie)" }, validFrom: "2031-01-01" },
      {
        id: regional,
        side: "AM14",
        region: "AM14",
        title: { nl: "Agenda van regio Amersfoort (demonstratie)" },
        validFrom: "2026-01-01",
        validTo: "2029-01-01",
      },
    ]);
    await em.insertMany(AgendaVersionEntity, [
      { agenda: national, number: 1, ...at, content, adoptedBy: "landelijk-beraad", adoptedOn: "2026-10", ...edition },
      { agenda: national, number: 2, ...at, ...noEdition, content: { ...content, themes: [] } },
      { agenda: adopted, number: 1, ...at, ...noEdition, content, adoptedBy: "landelijk-beraad", adoptedOn: "2026-10-15" },
      { agenda: regional, number: 1, ...at, content: regionalContent, adoptedBy: "regionaal-beraad", adoptedOn: "2026-10", ...edition },
    ]);
  });
}

/** Takes all agendas away, adopted ones too, as only a test may. */
export async function removeAgendas(run: (statement: string) => Promise<void>): Promise<void> {
  await run("alter table agenda_version disable trigger user");
  await run("truncate agenda cascade");
  await run("alter table agenda_version enable trigger user");
  await run("delete from turning_point where resource = 'agendas'");
}
