/** A version of an agenda as a page: who gets which texts, in which language, and that nothing in them runs. */
import { demonstrationAgendaIds } from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AgendaCalls, type Credential } from "./support/agenda-calls.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let calls: AgendaCalls;
beforeAll(async () => {
  api = await startApi();
  calls = new AgendaCalls(api);
});
afterAll(() => api.close());

const path = `/${demonstrationAgendaIds.national}/versions/1`;
const html = { accept: "text/html" };

async function page(as: Credential, where: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await calls.get(as, where, { ...html, ...headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  return await response.text();
}

describe("the page of a version", () => {
  test("is Dutch, or English for whoever asks; a text that is only there in Dutch says so", async () => {
    const dutch = await page(undefined, path);
    expect(dutch).toContain('<html lang="nl">');
    expect(dutch).toContain("<h1>Landelijke meerjarenagenda (demonstratie)</h1>");
    expect(dutch).toContain("vastgesteld door het Landelijk Beraad, oktober 2026");
    expect(dutch).toContain("wij werken <strong>samen</strong>");
    const english = await page(undefined, path, { "accept-language": "en-GB,nl;q=0.5" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("<h2>Public edition (demonstration)</h2>");
    expect(english).toContain("Public edition, November 2, 2026");
    expect(english).toContain('<div lang="nl"><p>Demonstratie: wij werken');
    expect(await page(undefined, path, { "accept-language": "fr" })).toContain('<html lang="nl">');
  });

  test("has the texts that its reader may see: the public the edition, others the content too", async () => {
    expect(await page(undefined, path)).not.toContain("Inleiding");
    const early = await page(api.keys.regionA, path);
    expect(early).toContain("<h2>Inleiding</h2>");
    expect(early).toContain("<h3>Eén loket (demonstratie)</h3>");
    const draft = `/${demonstrationAgendaIds.national}/versions/2`;
    expect(await page(api.keys.ministry, draft)).toContain("Versie 2: concept");
    for (const as of [undefined, api.keys.regionA]) await problemIn(await calls.get(as, draft, html), "not-found");
  });

  test("may be kept by strangers and asked for again; nobody mistakes it for the JSON, or the other way round", async () => {
    for (let twice = 0; twice < 2; twice++) {
      const response = await calls.get(undefined, path, html);
      expect(response.headers.get("vary")).toBe("Accept, Accept-Language, Authorization");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-language")).toBe("nl");
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      const tag = String(response.headers.get("etag"));
      expect((await calls.get(undefined, path, { ...html, "if-none-match": tag })).status).toBe(304);
      const json = await calls.get(undefined, path, { "if-none-match": tag });
      expect(json.headers.get("content-type")).toBe("application/json");
      expect(await json.json()).toMatchObject({ number: 1, state: "published" });
      expect((await calls.get(undefined, path, { ...html, "if-none-match": String(json.headers.get("etag")) })).status).toBe(200);
    }
    const known = await calls.get(api.keys.regionA, path, html);
    expect(known.headers.get("cache-control")).toBe("no-store");
  });

  test("is given only to whoever likes it best; JSON goes first, and what is neither is refused", async () => {
    const typeFor = async (accept: string) => (await calls.get(undefined, path, { accept })).headers.get("content-type");
    expect(await typeFor("text/html,application/xhtml+xml,*/*;q=0.8")).toBe("text/html; charset=utf-8");
    expect(await typeFor("*/*")).toBe("application/json");
    expect(await typeFor("application/json, text/html;q=0.9")).toBe("application/json");
    expect(await problemIn(await calls.get(undefined, path, { accept: "text/csv" }), "not-acceptable")).toMatchObject({
      offered: ["application/json", "text/html"],
    });
    expect(await problemIn(await calls.get(undefined, "", html), "not-acceptable")).toMatchObject({ offered: ["application/json"] });
  });

  test("lets nothing run or be fetched, whatever its texts hold", async () => {
    const hostile = [
      "<script>alert(1)</script><img src=x onerror=alert(1)>",
      "[x](javascript:alert(1)) [y](data:text/html,<script>alert(1)</script>) ![z](https://evil.example/pixel.png)",
      "<!-- <script>alert(1)</script> -->",
    ].join("\n\n");
    const text = { nl: hostile, en: hostile };
    const title = { nl: "</title><script>alert(1)</script>\"'&" };
    const part = { key: "part", title, text };
    const content = {
      introduction: text,
      themes: [part],
      challenges: [part],
      measures: [{ ...part, goalCode: "services", ownerRole: title }],
    };
    const body = { regionCode: null, title, validFrom: "2050-01-01", content };
    const made = await calls.send(api.keys.ministry, "POST", "", { body });
    const { agendaId } = (await made.json()) as { agendaId: string };
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/1`, { title, text, publishedOn: "2026-03-23" });
    for (const as of [undefined, api.keys.ministry]) {
      const response = await calls.get(as, `/${agendaId}/versions/1`, html);
      expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self'/u);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      const shown = await response.text();
      expect(shown).not.toMatch(/<(?:script|img)|<!--|href="(?:javascript|data)/iu);
      expect(shown).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
      expect(shown.match(/<\/title>/gu)).toHaveLength(1);
    }
    const { content: kept } = await calls.version(api.keys.ministry, `/${agendaId}/versions/1`);
    expect(kept?.introduction).toEqual(text); // as it was written
  });
});
