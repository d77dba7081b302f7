import { contract } from "@reform-exchange/contract";
import { noRanking, type RuleSet } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { pageStatement } from "../page-statement.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readPage } from "../read-page.ts";
import { moment } from "../sql-json.ts";
import { noWave } from "../waves/waves.ts";

/** Parameters of its own: wave, number of the release, split (empty for none). */
const list = pageStatement({
  name: "results.list",
  item: "line.item",
  key: "line.key",
  from: "release_result line",
  where: "line.wave_id = $3::uuid and line.number = $4::int and line.split = $5::text",
});

/** The newest release that was made. Parameter: wave. */
const newest: Statement = {
  name: "results.newest",
  text: `select release.number as "releaseNumber", ${moment("release.made_at")} as "madeAt",
      (release.tables ->> 'respondents')::int as "respondents", facts.population::int as "population",
      case when facts.population > 0 and facts.population >= (release.tables ->> 'respondents')::int then round((release.tables ->> 'respondents')::numeric / facts.population, 4)::text end as "responseRate",
      wave.rule_set::text as "ruleSet"
    from wave
      left join lateral (
        select * from wave_release where wave_id = wave.id and state = 'made' order by number desc limit 1
      ) release on true,
      lateral (select coalesce(sum((part ->> 'count')::bigint), 0) as population from json_array_elements(wave.population) part) facts
    where wave.id = $1::uuid`,
};

interface NewestRelease {
  readonly releaseNumber: number | null;
  readonly madeAt: string;
  readonly respondents: number;
  readonly population: number;
  readonly responseRate: string | null;
  readonly ruleSet: string;
}

export const results: HandlersOf<"results"> = {
  async list(given, context) {
    const start = pageStart("results.list", contract.results.list.input, given);
    const { waveId, by } = start.input;
    const { releaseNumber, ruleSet, ...facts } = await requireRelease(waveId, context);
    const { splitBy, threshold } = JSON.parse(ruleSet) as RuleSet; // as it was checked when it was stored
    if (by !== undefined && !splitBy.includes(by)) {
      const splits = splitBy.length > 0 ? splitBy.join(", ") : "—";
      requireNone([
        {
          pointer: "/by",
          code: "not-allowed-value",
          message: {
            nl: `De regels van deze ronde splitsen niet naar ${by}; wel naar: ${splits}.`,
            en: `The rule set of this wave does not split by ${by}; it splits by: ${splits}.`,
          },
        },
      ]);
    }
    const said = { waveId, releaseNumber, ...facts, threshold, policy: noRanking };
    return await readPage(context, "results.list", list, start, [waveId, releaseNumber, by ?? ""], said);
  },
};

/** @throws ProblemError `not-found`, or `not-released` */
async function requireRelease(waveId: string, { rows }: Context): Promise<NewestRelease & { readonly releaseNumber: number }> {
  const [release] = await rows<NewestRelease>(newest, [waveId]);
  if (!release) throw noWave(waveId);
  const { releaseNumber } = release;
  if (releaseNumber === null) throw new ProblemError("not-released", { waveId });
  return { ...release, releaseNumber };
}
