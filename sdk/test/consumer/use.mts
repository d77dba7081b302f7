/**
 * A program as a user of the published packages writes it. `packed.test.ts` compiles and runs it as ESM and as CommonJS, in a folder that
 * has nothing but the packages; its argument is the address of a running API.
 */
import { RegionCode } from "@reform-exchange/schemas";
import {
  type Change,
  createClient,
  type Followed,
  NotFoundError,
  ReformExchangeError,
  type Region,
  type RegionLookupResult,
  UnauthenticatedError,
} from "@reform-exchange/sdk";
import { createDownloads, HashMismatchError } from "@reform-exchange/sdk/node";
import { createTrpcClient, problemOf } from "@reform-exchange/sdk/trpc";
import { EventSource } from "eventsource";

async function use(baseUrl: string) {
  const client = createClient({ baseUrl });
  const trpc = createTrpcClient({ baseUrl });

  const page = await client.regions.list({ limit: 1000 });
  const onePage: Region[] = page.items;
  const iterated: Region[] = [];
  for await (const region of client.regions.list({ limit: 2 })) iterated.push(region);

  const { items } = await client.regionLookups.create({ items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] });
  const [weesp]: RegionLookupResult[] = items;

  const { data, requestId } = await client.regions.get({ regionCode: RegionCode.parse("AM14") }).withResponse();
  const overTrpc = await trpc.regions.get.query({ regionCode: "AM14" });

  return {
    onePage: onePage.map(({ regionCode }) => regionCode),
    iterated: iterated.map(({ regionCode }) => regionCode),
    weesp: weesp?.status === "found" ? weesp.regionCode : undefined,
    hasRequestId: requestId !== undefined,
    sameOverTrpc: JSON.stringify(data) === JSON.stringify(overTrpc),
    problem: await problemOfClient(client.regions.get({ regionCode: "AM04" })),
    problemOverTrpc: await trpc.regions.get.query({ regionCode: "AM04" }).then(
      () => undefined,
      (error: unknown) => problemOf(error)?.type,
    ),
    problemOfDownload: await problemOfClient(
      createDownloads({ baseUrl }).reportFiles.get(
        { reportId: "01938c1e-0000-7000-8000-00000000cfff", name: "report.pdf" },
        { to: "report.pdf" },
      ),
    ),
    exported: await exported(),
    problemOfExport: await createDownloads({ baseUrl })
      .responses.list({ waveId: "01938c1e-0000-7000-8000-0000000e0003" }, { as: "parquet", to: "wave.parquet" })
      .then(
        () => undefined,
        (error: unknown) => error instanceof UnauthenticatedError,
      ),
    isOwnError: new HashMismatchError("a", "b", "c") instanceof ReformExchangeError,
  };
}

/** Microdata need a key and a wave, so their answer is written here. */
async function exported() {
  const fetch = async () => new Response('{"responseId":"1"}\n', { headers: { "content-type": "application/x-ndjson" } });
  const { responses } = createDownloads({ baseUrl: "https://api.example.nl", fetch });
  const { bytes } = await responses.list({ waveId: "a" }, { as: "ndjson", to: "wave.ndjson" });
  const ids: string[] = [];
  for await (const { responseId } of responses.items({ waveId: "a" })) ids.push(responseId);
  return { bytes, ids };
}

async function problemOfClient(call: Promise<unknown>) {
  try {
    await call;
    return;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const { resource, key } = error.problem;
    return { name: error.name, code: error.code, status: error.status, resource, key, hasRequestId: error.requestId !== undefined };
  }
}

/** Compiled only, as it needs a key. */
export async function manage(baseUrl: string, apiKey: string): Promise<unknown> {
  const client = createClient({ baseUrl, apiKey });
  const trpc = createTrpcClient({ baseUrl, token: async () => apiKey, EventSource });
  const { apiKeyId } = await client.apiKeys.create({ name: "a", role: "ministry", scopes: [] }, { idempotencyKey: "a" });
  await client.apiKeys.revoke({ apiKeyId });
  const { werkcentrumId, version } = await client.werkcentra.get({ werkcentrumId: "a" });
  await client.werkcentra.delete({ werkcentrumId }, { ifMatch: version });
  // @ts-expect-error a change must say which version it changes
  await client.werkcentra.delete({ werkcentrumId });
  const followed: Followed<Change> = client.changes.follow({ resource: "regions" });
  for await (const { changeId, kind } of followed) return { changeId, kind };
  for await (const { id, data } of trpc.changes.follow.subscribe({ after: followed.cursor })) return { id, kind: data.kind };
  return;
}

void use(process.argv[2] ?? "").then((answer) => process.stdout.write(JSON.stringify(answer)));
