import { type CompiledQuestionnaire, compileQuestionnaire } from "@reform-exchange/questionnaire";
import type { Questionnaire } from "@reform-exchange/schemas";
import { LRUCache } from "lru-cache";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";

/** Parameter: wave. */
const ofOpenWave: Statement = {
  name: "responses.questionnaire",
  text: `select version.questionnaire::text as "questionnaire"
    from wave join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where wave.id = $1::uuid and wave.state <> 'planned'`,
};

/** By wave. Once a wave is not planned any more, it can't change what it asks: nothing here ever grows old. */
const compiled = new LRUCache<string, CompiledQuestionnaire>({ max: 200 });

/** What a wave asks, ready to check answers; undefined while the wave is planned, or when it is not there. */
export async function questionnaireOfWave(waveId: string, { rows }: Pick<Context, "rows">): Promise<CompiledQuestionnaire | undefined> {
  const known = compiled.get(waveId);
  if (known) return known;
  const [found] = await rows<{ questionnaire: string }>(ofOpenWave, [waveId]);
  if (!found) return undefined;
  const questionnaire = compileQuestionnaire(JSON.parse(found.questionnaire) as Questionnaire); // as it was checked when it was stored
  compiled.set(waveId, questionnaire);
  return questionnaire;
}
