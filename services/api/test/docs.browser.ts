/** The pages for people, in a real browser with the network closed. */
import { basePath, operations } from "@reform-exchange/contract";
import { problems } from "@reform-exchange/schemas";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriersOn } from "./support/barriers.ts";
import { type ClosedBrowser, startClosedBrowser } from "./support/closed-browser.ts";

let browser: ClosedBrowser;
beforeAll(async () => {
  browser = await startClosedBrowser();
});
afterAll(() => browser?.close());

/** A method as the side bar writes it. */
const shown = ({ method }: { readonly method: string }) => (method === "DELETE" ? "DEL" : method);

/** Goes to an operation by the side bar, and gives its part of the page. */
async function goTo(page: Page, { summary, method }: { readonly summary: string; readonly method: string }) {
  await page
    .getByRole("complementary")
    .getByRole("link", { name: `${summary} HTTP Method: ${shown({ method })}`, exact: true })
    .click();
  return page.getByRole("main").getByRole("region", { name: summary, exact: true });
}

/** Opens the form that calls the list of regions. */
async function openClient(page: Page) {
  const part = await goTo(page, { summary: "List the labour-market regions", method: "GET" });
  await part.getByRole("button", { name: "Test Request (get /regions)", exact: true }).click();
  const client = page.getByRole("dialog", { name: "API Client" });
  const send = client.getByRole("button", { name: /^Send get request to / });
  await send.waitFor();
  return { client, send };
}

describe("the reference at /docs", () => {
  test("lists every operation of the contract by summary and method, and no other", async () => {
    const { page, complaints } = await browser.open("/docs");
    const links = page.getByRole("complementary").getByRole("link", { name: "HTTP Method:" });
    await links.first().waitFor();
    const listed = await links.evaluateAll((all) => all.map(({ textContent }) => textContent?.replace(/\s*HTTP Method:\s*/u, " ").trim()));
    const contracted = operations.map(({ operation }) => `${operation.summary} ${shown(operation)}`);
    expect(listed.toSorted()).toEqual(contracted.toSorted());
    expect(await page.title()).toBe("Reform Exchange API");
    expect(await complaints()).toEqual([]);
  });

  test("shows an operation of each method with its path, ready to be tried", async () => {
    const { page, complaints } = await browser.open("/docs");
    const ofEachMethod = new Map(operations.map(({ operation }) => [operation.method, operation]));
    for (const operation of ofEachMethod.values()) {
      const { summary, method, path } = operation;
      const part = await goTo(page, operation);
      await part.getByRole("heading", { name: summary, exact: true }).waitFor();
      await part.getByRole("button", { name: `Test Request (${method.toLowerCase()} ${path})`, exact: true }).waitFor();
    }
    expect(await complaints()).toEqual([]);
  });

  test("calls an operation on the server that serves the page, and shows its answer", async () => {
    const { page, complaints } = await browser.open("/docs");
    const { client, send } = await openClient(page);
    const [call] = await Promise.all([
      page.waitForRequest((request) => new URL(request.url()).pathname === `${basePath}/regions`),
      send.click(),
    ]);
    expect(new URL(call.url()).origin).toBe(browser.origin);
    expect((await call.response())?.status()).toBe(200);
    const answer = client.getByRole("region", { name: "Response", exact: true });
    await answer.getByRole("link", { name: "200 OK" }).waitFor();
    await answer.getByText('"name": "Groningen"').first().waitFor();
    expect(await complaints()).toEqual([]);
  });

  test("offers nothing that works by a service of others", async () => {
    const { page, complaints } = await browser.open("/docs");
    await openClient(page);
    const offers = page.getByText(/^\s*(?:Ask AI|Generate MCP|Developer Tools|Configure|Share|Deploy|Open API Client)\s*$/u);
    expect(await offers.allTextContents()).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  test("its policy stops calls to elsewhere and scripts in the page", async () => {
    const { page, complaints } = await browser.open("/docs");
    await page.evaluate(`fetch("https://elsewhere.example/").catch(() => undefined)`);
    await page.addScriptTag({ content: `document.title = "changed";` }).catch(() => undefined); // refused, and reported as such
    const breaches = (await complaints()).filter((complaint) => !complaint.startsWith("console"));
    expect(breaches).toEqual(["policy: connect-src https://elsewhere.example/", "policy: script-src-elem inline"]);
    expect(await page.title()).toBe("Reform Exchange API");
  });
});

describe("the pages of the problems", () => {
  test.each(["nl", "en"] as const)("speak the visitor's language: %s", async (language) => {
    const { page, complaints } = await browser.open("/problems/not-found", language);
    await page.getByRole("heading", { level: 1, name: problems["not-found"].title[language], exact: true }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.evaluate("document.styleSheets.length")).toBe(1);
    expect(await complaints()).toEqual([]);
  });

  test.each(["/problems", "/problems/not-found"])("%s has no barrier that axe finds", async (path) => {
    const { page, complaints } = await browser.open(path);
    expect(await barriersOn(page)).toEqual([]);
    expect(await complaints()).toEqual([]);
  });
});
