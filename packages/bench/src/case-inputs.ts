import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lookupPairs } from "./lookup-pairs.ts";

export const regionListPath = "/v1/regions";
export const apiKeysPath = "/v1/api-keys";

/** What cases send, and what they need to know of the product's data. */
export interface CaseInputs {
  /** File with the product's answer at `regionListPath`. */
  readonly regionList: string;
  /** File with the body of a look-up. */
  readonly lookupPairs: string;
  /** File with the body of a call that makes an API key. */
  readonly newApiKey: string;
  /** Id of a key that nobody uses. */
  readonly apiKeyId: string;
  /** The header `Authorization` of an administrator. */
  readonly authorization: string;
}

/** Puts the files in a folder. */
export async function makeCaseInputs(folder: string, productUrl: string, adminKey: string): Promise<CaseInputs> {
  const authorization = `Bearer ${adminKey}`;
  const { apiKeyId } = await createKey(productUrl, authorization);
  const file = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  return {
    regionList: await file("region-list.json", await (await fetch(productUrl + regionListPath)).text()),
    lookupPairs: await file("lookup-pairs.json", await lookupPairs(productUrl)),
    newApiKey: await file("new-api-key.json", newApiKey),
    apiKeyId,
    authorization,
  };
}

const newApiKey = JSON.stringify({
  name: "Werkcentrum NUMBER",
  role: "region",
  scopes: ["werkcentra:write"],
  purposes: ["service"],
  regionCodes: ["AM14"],
});

async function createKey(productUrl: string, authorization: string): Promise<{ apiKeyId: string }> {
  const response = await fetch(productUrl + apiKeysPath, {
    method: "POST",
    headers: { authorization, "content-type": "application/json", "idempotency-key": randomUUID() },
    body: newApiKey,
  });
  if (response.status !== 201) throw new Error(`making a key answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as { apiKeyId: string }; // the contract's CreatedApiKey
}
