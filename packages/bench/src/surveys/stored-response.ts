/** The case of one response that a respondent submits. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Case } from "../cases.ts";
import { makeResearcher } from "../product-calls.ts";
import { inviteRespondents } from "./invitation-tokens.ts";
import { makeOpenWave, surveyScopes } from "./make-wave.ts";
import { sampleAnswers } from "./questionnaire.ts";

export const storedResponse = { number: 11, title: "a survey response submitted / one bare INSERT" };

export interface StoredResponseParts {
  /** Where to put the files with the body and the tokens. */
  readonly folder: string;
  readonly url: string;
  readonly databaseUrl: string;
  /** The header `Authorization` of an administrator. */
  readonly authorization: string;
  /** How many seconds either side is loaded in all. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** More requests than either side gets through in a second. */
const mostPerSecond = 8_000;

export async function storedResponseCase(parts: StoredResponseParts): Promise<Case> {
  const { folder, url, databaseUrl, authorization, seconds, signal } = parts;
  const researcher = await makeResearcher(url, authorization, surveyScopes);
  const { waveId } = await makeOpenWave(url, researcher);
  const tokens = await inviteRespondents(url, researcher, waveId, seconds * mostPerSecond);
  const bodyFile = join(folder, "response.json");
  const credentialsFile = join(folder, "invitation-tokens.txt");
  await writeFile(bodyFile, JSON.stringify({ answers: sampleAnswers, isSubmitted: true }));
  await writeFile(credentialsFile, tokens.join("\n"));
  await changesPlaced(databaseUrl, signal);
  return {
    ...storedResponse,
    load: { method: "PUT", path: "/v1/response", bodyFile, credentialsFile, connections: 16 },
    yardstick: {
      asked: { kind: "ceiling", script: new URL("../ceilings/insert-response.ts", import.meta.url), args: [waveId] },
    },
    chanceMembers: ["responseId", "submittedAt", "savedAt"],
    floor: 0.5,
  };
}

/** Waits until the invitations have their places in the change feed, and cleans up after them: that is work of theirs, not of the responses. */
async function changesPlaced(databaseUrl: string, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("analyze");
    while ((await client.query("select 1 from change_pending limit 1")).rows.length > 0) await sleep(100, undefined, { signal });
    await client.query("vacuum analyze");
    await client.query("checkpoint");
  } finally {
    await client.end();
  }
}
