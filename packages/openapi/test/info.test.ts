import { expect, test } from "vitest";
import { buildOpenApiDocument } from "../src/index.ts";
import { document } from "./document.ts";

test.each([
  ["https://api.example.nl", "https://api.example.nl/v1"],
  ["https://api.example.nl/", "https://api.example.nl/v1"],
  ["https://example.nl/exchange", "https://example.nl/exchange/v1"],
  ["http://127.0.0.1:3000", "https://reform-exchange.example/v1"],
  [undefined, "https://reform-exchange.example/v1"],
])("serverUrl %s is shown as %s", (serverUrl, url) => {
  expect(buildOpenApiDocument({ serverUrl }).servers).toEqual([expect.objectContaining({ url })]);
});

test("the contact has a role, an address to mail and a page", () => {
  expect(document.info.contact).toEqual({
    name: expect.any(String),
    email: expect.stringContaining("@"),
    url: expect.stringMatching(/^https:/u),
  });
});

test("the licence is named by its identifier", () => {
  expect(document.info.license?.identifier).toBe("EUPL-1.2");
});

test("the description names the statuses after which a call may be repeated, and the problem where the status does not decide", () => {
  expect(document.info.description).toContain(
    "After a 408, 429, 503, 504, or `idempotency-key-in-progress` the same call can succeed later",
  );
});

test("the description tells of credentials, safe writes, changes and limits", () => {
  const headings = document.info.description?.match(/^## .+$/gmu);
  expect(headings).toEqual(expect.arrayContaining(["## Credentials", "## Safe writes", "## Changes", "## Rate limits"]));
});

test("the one scheme is a bearer credential: a key or a token", () => {
  expect(document.components?.securitySchemes).toEqual({
    bearer: { type: "http", scheme: "bearer", bearerFormat: "API key or JWT", description: expect.stringContaining("`rx_`") },
  });
});

test("each resource is one tag with a description", () => {
  expect(document.tags?.map(({ name }) => name)).toEqual([
    "Regions",
    "Municipalities",
    "Region lookups",
    "Werkcentra",
    "Werkcentrum imports",
    "Goals",
    "Indicators",
    "Observations",
    "Bottlenecks",
    "Signals",
    "Agendas",
    "Agenda versions",
    "Surveys",
    "Survey versions",
    "Waves",
    "Invitations",
    "Own response",
    "Responses",
    "Results",
    "Codebooks",
    "Budgets",
    "Budget entries",
    "Budget totals",
    "Evaluation",
    "Evaluation cycles",
    "Evaluation questions",
    "Visits",
    "Reports",
    "Report files",
    "Data cuts",
    "Data cut files",
    "Catalog",
    "Changes",
    "API keys",
    "Audit records",
  ]);
  expect(document.tags?.every(({ description }) => description)).toBe(true);
});
