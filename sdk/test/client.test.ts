import { isCreating as isCreatingInContract, operations } from "@reform-exchange/contract";
import { describe, expect, test } from "vitest";
import { methodOf } from "../src/client.ts";
import { routes } from "../src/generated/routes.ts";
import { createClient } from "../src/index.ts";
import { connectionOf } from "../src/request.ts";
import { isCreating } from "../src/route.ts";
import { amersfoortOnDay, regionPage } from "./samples.ts";
import { scriptedServer } from "./scripted-server.ts";

describe("a request", () => {
  test("puts members of the path into the path and the others of a GET into the query", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([], null) });
    await createClient({ baseUrl }).regions.listMunicipalities({ regionCode: "AM18", asOf: "2022-03-01", limit: 5 });
    expect(requests).toMatchObject([{ method: "GET", url: "/v1/regions/AM18/municipalities?asOf=2022-03-01&limit=5", body: "" }]);
  });

  test("puts the members of a POST into a JSON body", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: { items: [] } });
    await createClient({ baseUrl }).regionLookups.create({ items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] });
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "/v1/region-lookups",
        headers: { "content-type": "application/json" },
        body: '{"items":[{"municipalityCode":"GM0457","date":"2022-03-01"}]}',
      },
    ]);
  });

  test("can have members in path, query and body at once", async () => {
    const { baseUrl, requests } = await scriptedServer({ status: 204 });
    const route = {
      method: "PUT",
      path: "/a/{id}",
      inPath: ["id"],
      inQuery: ["dryRun"],
      inBody: ["name"],
      effect: "write",
      paged: false,
    } as const;
    const call = methodOf(connectionOf({ baseUrl }), route);
    await expect(call({ id: "x", dryRun: true, name: "y", typo: 1 })).resolves.toBeUndefined();
    expect(requests).toMatchObject([{ method: "PUT", url: "/v1/a/x?dryRun=true", body: '{"name":"y","typo":1}' }]);
  });

  test("sends what the API does not know, so that it can be refused by name", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([], null) });
    const misspelt = { pageSize: 5 };
    await createClient({ baseUrl }).regions.list(misspelt as object);
    expect(requests[0]?.url).toBe("/v1/regions?pageSize=5");
  });

  test("leaves out what is undefined", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([], null) });
    await createClient({ baseUrl }).regions.list({ asOf: undefined });
    expect(requests[0]?.url).toBe("/v1/regions");
  });

  test("encodes text, so that it stays in its place", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: amersfoortOnDay }, { json: regionPage([], null) });
    await createClient({ baseUrl }).regions.get({ regionCode: "a/b?c#d" });
    await createClient({ baseUrl }).municipalities.list({ q: "Súdwest-Fryslân & co" });
    expect(requests.map(({ url }) => url)).toEqual(["/v1/regions/a%2Fb%3Fc%23d", "/v1/municipalities?q=S%C3%BAdwest-Frysl%C3%A2n+%26+co"]);
  });

  test.for(["", ".", ".."])("is not sent with %j in its path: that is another address", async (regionCode) => {
    const { baseUrl, requests } = await scriptedServer();
    await expect(createClient({ baseUrl }).regions.listMunicipalities({ regionCode })).rejects.toThrow(
      `regionCode can't be "${regionCode}".`,
    );
    expect(requests).toEqual([]);
  });

  test("asks for JSON, in the language of the client, with headers of the client and of the call", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: amersfoortOnDay });
    const client = createClient({ baseUrl, language: "nl", headers: { Authorization: "Bearer one", "x-tool": "a" } });
    await client.regions.get({ regionCode: "AM14" }, { headers: { authorization: "Bearer two" } });
    expect(requests[0]?.headers).toMatchObject({
      accept: "application/json",
      "accept-language": "nl",
      authorization: "Bearer two",
      "x-tool": "a",
    });
  });
});

describe("baseUrl", () => {
  test.for(["", "/", "/v1", "/v1/", "/gateway", "/gateway/v1/"])("may end in %j", async (end) => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([], null) });
    await createClient({ baseUrl: baseUrl + end }).regions.list();
    expect(requests[0]?.url).toBe(end.startsWith("/gateway") ? "/gateway/v1/regions" : "/v1/regions");
  });

  test.for(["regions", "http://a:b@example.nl", "http://example.nl/?a=b", "http://example.nl/#a"])(
    "is refused when it is %j",
    (baseUrl) => {
      expect(() => createClient({ baseUrl })).toThrow(TypeError);
    },
  );
});

describe("an answer", () => {
  test("can be had with its headers and the id of its request", async () => {
    const { baseUrl } = await scriptedServer({ json: amersfoortOnDay, headers: { etag: '"1"', "x-request-id": "r-1" } });
    const { data, response, requestId } = await createClient({ baseUrl }).regions.get({ regionCode: "AM14" }).withResponse();
    expect(data).toEqual(amersfoortOnDay);
    expect(response.headers.get("etag")).toBe('"1"');
    expect(requestId).toBe("r-1");
  });

  test("is asked for once, however often it is awaited", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: amersfoortOnDay });
    const call = createClient({ baseUrl }).regions.get({ regionCode: "AM14" });
    const settled = await Promise.all([call, call.then(({ name }) => name), call.finally(), call.catch(() => "failed")]);
    expect(settled).toEqual([amersfoortOnDay, "Amersfoort", amersfoortOnDay, amersfoortOnDay]);
    expect(requests).toHaveLength(1);
  });
});

test("the client and the contract agree on what creates something", () => {
  const creating = operations.filter(({ operation }) => isCreatingInContract(operation)).map(({ id }) => id);
  expect(Object.keys(routes).filter((id) => routes[id] && isCreating(routes[id]))).toEqual(creating);
});

test("a fetch of one's own is used instead of the global one", async () => {
  const client = createClient({ baseUrl: "http://never.invalid", fetch: async () => Response.json(amersfoortOnDay) });
  await expect(client.regions.get({ regionCode: "AM14" })).resolves.toEqual(amersfoortOnDay);
});

test.for(["localhost:3000", "", "/v1", "ftp://example.nl", "http://"])(
  "a baseUrl of “%s” is refused at once, with an example of a good one",
  (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow("http://localhost:3000");
  },
);
