/** The page of a public edition, in a real browser with the network closed. */
import { createClient } from "@reform-exchange/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { barriersOn } from "./support/barriers.ts";
import { type ClosedBrowser, startClosedBrowser } from "./support/closed-browser.ts";

let browser: ClosedBrowser;
beforeAll(async () => {
  browser = await startClosedBrowser();
});
afterAll(() => browser?.close());

const edition = `# Wat wij doen (demonstratie)

Wij werken **samen**[^1].

| Jaar | Inloopuren |
| ---- | ---------: |
| 2026 | 12         |

[^1]: Een voetnoot.

![kaart](https://elsewhere.example/map.png) <script>document.title = "changed";</script>
`;

test("the public reads it as it was meant, without barriers, and it asks nothing of others", async () => {
  const { origin: baseUrl, administratorKey: apiKey } = browser;
  const scopes = ["agendas:write"] as const;
  const { secret } = await createClient({ baseUrl, apiKey }).apiKeys.create({ name: "Ministry", role: "ministry", scopes: [...scopes] });
  const ministry = createClient({ baseUrl, apiKey: String(secret) });
  const title = { nl: "Landelijke meerjarenagenda (demonstratie)" };
  const content = { introduction: { nl: "Demonstratie." } };
  const { agendaId } = await ministry.agendas.create({ regionCode: null, title, validFrom: "2026-01-01", content });
  const version = { agendaId, number: 1 };
  await ministry.agendaVersions.adopt({ ...version, adoptedBy: "landelijk-beraad", adoptedOn: "2026-01" }, { ifMatch: "*" });
  const text = { title: { nl: "Publiekseditie (demonstratie)" }, text: { nl: edition }, publishedOn: "2026-03-23" };
  await ministry.agendaVersions.publish({ ...version, ...text }, { ifMatch: "*" });

  const { page, complaints } = await browser.open(`/v1/agendas/${agendaId}/versions/1`, "nl");
  await page.getByRole("heading", { level: 3, name: "Wat wij doen (demonstratie)" }).waitFor();
  expect(await page.title()).toBe(title.nl);
  expect(
    await page.evaluate(`[...document.querySelectorAll("th, td")].map((cell) => getComputedStyle(cell).textAlign.replace("-webkit-", ""))`),
  ).toEqual(["left", "right", "start", "right"]);
  expect(await page.locator("img, script").count()).toBe(0);
  await page.getByRole("link", { name: "Terug naar de tekst" }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(await complaints()).toEqual([]);
});
