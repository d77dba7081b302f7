/** Creating calls that are repeated with their Idempotency-Key, through both doors. */
import { keyIdOf } from "@reform-exchange/domain/testing";
import type { CreatedApiKey } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const wanted = { name: "Repeated", role: "support", scopes: [], purposes: [] };
const create = (key: string, body: object = wanted) =>
  api.callAs(api.keys.admin, "/v1/api-keys", { method: "POST", body, headers: { "idempotency-key": key } });
const mutate = (path: string, key: string, body: object) =>
  api.callAs(api.keys.admin, `/trpc/${path}`, { method: "POST", body, headers: { "idempotency-key": key } });
const madeIn = async (response: Response) => (await response.json()) as CreatedApiKey; // the parity tests hold answers to their schemas

test("201 both times, at the same address; the second says that it is a repetition and has no secret", async () => {
  const [first, second] = [await create("twice"), await create('"twice"')];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect([first.headers.get("idempotency-replayed"), second.headers.get("idempotency-replayed")]).toEqual([null, "true"]);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  const made = await madeIn(first);
  expect(first.headers.get("location")).toBe(`/v1/api-keys/${made.apiKeyId}`);
  expect(await madeIn(second)).toEqual({ ...made, secret: null });
});

test("the repetition of a Werkcentrum has the same entity tag", async () => {
  const body = { regionCode: "AM18", name: "Werkcentrum (demonstration)", locations: [] };
  const make = () =>
    api.callAs(api.keys.support, "/v1/werkcentra", { method: "POST", body, headers: { "idempotency-key": "werkcentrum" } });
  const [first, second] = [await make(), await make()];
  expect(second.status).toBe(201);
  expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
  expect(await second.text()).toBe(await first.text());
});

test("a call by REST is repeated by tRPC, and another one there is refused with 422", async () => {
  const made = await madeIn(await create("doors"));
  const again = await mutate("apiKeys.create", "doors", wanted);
  expect(await again.json()).toEqual({ result: { data: { ...made, secret: null } } });
  const reused = await mutate("apiKeys.create", "doors", { ...wanted, name: "Another" });
  expect([reused.status, await reused.text()]).toEqual([422, expect.stringContaining("/problems/idempotency-key-reused")]);
  await problemIn(await create("doors", { ...wanted, name: "Another" }), "idempotency-key-reused");
});

test("one key can't stand over a batch of tRPC", async () => {
  const batch = await mutate("apiKeys.create,apiKeys.create?batch=1", "batch", { 0: wanted, 1: wanted });
  expect(batch.status).toBe(400);
  expect(await batch.text()).toContain("/problems/malformed-request");
});

test("400 for a malformed key, which names the header", async () => {
  const { errors } = (await problemIn(await create("two words"), "invalid-input")) as { errors?: unknown };
  expect(errors).toMatchObject([{ pointer: "/Idempotency-Key", code: "invalid-format" }]);
});

test("who may not call is refused before the key is looked at", async () => {
  await create("refused");
  const headers = { "idempotency-key": "refused" };
  await problemIn(await api.callAs(api.keys.support, "/v1/api-keys", { method: "POST", body: wanted, headers }), "insufficient-scope");
  await problemIn(await api.callAs(api.keys.revoked, "/v1/api-keys", { method: "POST", body: wanted, headers }), "unauthenticated");
});

test("a call that creates nothing pays no heed to a key", async () => {
  const revoke = () =>
    api.callAs(api.keys.admin, `/v1/api-keys/${keyIdOf("revocable")}`, { method: "DELETE", headers: { "idempotency-key": "two words" } });
  expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204]);
});
