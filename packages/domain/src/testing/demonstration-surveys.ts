import { hashOfKey } from "../callers/key-format.ts";
import type { Database } from "../database/database.ts";
import { tokenWith } from "../invitations/invitation-token.ts";
import { makeRelease } from "../releases/make-release.ts";

/** The waves that the examples of the contract name, each in its own state. They are made up, and say so. */
export const demonstrationWaveIds = {
  planned: "01938c1e-0000-7000-8000-0000000e0001",
  open: "01938c1e-0000-7000-8000-0000000e0002",
  closed: "01938c1e-0000-7000-8000-0000000e0003",
  released: "01938c1e-0000-7000-8000-0000000e0004",
} as const;

export const demonstrationSurveyKey = "demonstration-clients";

const invitationId = (number: number) => `01938c1e-0000-7000-8000-0000000f000${number}`;
/** The token of the invitation that was not answered yet. */
export const demonstrationToken = tokenWith(demonstrationWaveIds.open, invitationId(1), "Demonstration".padEnd(32, "0"));

const questionnaire = {
  introduction: { nl: "Over uw bezoek aan het Werkcentrum (demonstratie)." },
  questions: [
    {
      type: "single",
      questionKey: "visited",
      text: { nl: "Bezocht u het Werkcentrum?", en: "Did you visit the Werkcentrum?" },
      isRequired: true,
      options: [
        { code: "yes", value: 1, text: { nl: "Ja", en: "Yes" } },
        { code: "no", value: 2, text: { nl: "Nee", en: "No" } },
      ],
    },
    {
      type: "scale",
      questionKey: "satisfaction",
      text: { nl: "Hoe tevreden bent u?", en: "How satisfied are you?" },
      isRequired: true,
      showIf: { match: "all", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }] },
      lowest: 1,
      highest: 5,
      lowestText: { nl: "Heel ontevreden" },
      highestText: { nl: "Heel tevreden" },
    },
    { type: "text", questionKey: "remarks", text: { nl: "Wat wilt u verder kwijt?" }, isRequired: false, maxLength: 2000 },
  ],
};

/** Puts the surveys of the examples in a database, with their waves and responses. */
export async function putDemonstrationSurveys(database: Database): Promise<void> {
  const { planned, open, closed, released } = demonstrationWaveIds;
  const title = JSON.stringify({ nl: "Bezoekers van het Werkcentrum (demonstratie)", en: "Clients of the Werkcentrum (demonstration)" });
  const changedAt = "2026-11-20T09:00:00Z";
  await database.transaction(async (em) => {
    await em.execute("insert into survey values (?, 'werkcentrumClients', ?, 1, ?)", [demonstrationSurveyKey, title, changedAt]);
    for (const number of [1, 2]) {
      const row = [demonstrationSurveyKey, number, JSON.stringify(questionnaire), changedAt];
      await em.execute("insert into survey_version values (?, ?, ?, 1, ?)", row);
    }
    const population = JSON.stringify([
      { regionCode: "AM14", count: 400 },
      { regionCode: "AM18", count: 600 },
    ]);
    const ruleSet = JSON.stringify({ threshold: 10, splitBy: ["region"], collapses: [], weighting: "none" });
    for (const [id, state, opensAt, closesAt] of [
      [planned, "planned", "2026-12-01T08:00:00Z", "2027-01-01T08:00:00Z"],
      [open, "open", "2026-11-01T08:00:00Z", "2026-12-24T08:00:00Z"],
      [closed, "closed", "2026-09-01T08:00:00Z", "2026-10-01T08:00:00Z"],
      [released, "closed", "2026-03-01T08:00:00Z", "2026-04-01T08:00:00Z"],
    ]) {
      await em.execute("insert into wave values (?, ?, 1, 2026, ?, ?, ?, ?, ?, 15, null, ?, 1, ?)", [
        id,
        demonstrationSurveyKey,
        title,
        opensAt,
        closesAt,
        population,
        ruleSet,
        state,
        changedAt,
      ]);
    }
    for (const [number, hash] of [
      [1, hashOfKey(demonstrationToken)],
      [2, "submitted"],
    ] as const) {
      await em.execute("insert into invitation values (?, ?, ?, 'AM14', ?, 1, ?)", [
        invitationId(number),
        open,
        `R-000${number}`,
        hash,
        changedAt,
      ]);
    }
    await em.execute(
      `insert into response values (?, '01938c1e-0000-7000-8000-0000000d0f02', '01938c1e-0000-7000-8000-0000000f0002', 'AM14', '{"visited": "no"}', ?, ?, 1)`,
      [open, changedAt, changedAt],
    );
    for (const waveId of [closed, released]) {
      // 120 respondents in one region and 90 in the other; each answer often enough to be shown.
      await em.execute(
        `insert into response (wave_id, id, region_code, answers, saved_at, submitted_at, saves)
          select ?, ('01938c1e-0000-7000-8000-0000000d' || lpad(number::text, 4, '0'))::uuid,
            case when number <= 120 then 'AM14' else 'AM18' end,
            case when number % 4 = 0 then '{"visited": "no"}'::jsonb
              else jsonb_build_object('visited', 'yes', 'satisfaction', 1 + number % 5) end,
            ?::timestamptz, ?::timestamptz, 1
          from generate_series(1, 210) number`,
        [waveId, changedAt, changedAt],
      );
    }
    await em.execute("insert into wave_release (wave_id, number, state, asked_at) values (?, 1, 'making', ?)", [released, changedAt]);
  });
  await database.transaction((em) => makeRelease(em, released, () => "2026-11-20T10:00:00.000Z"));
}
