import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Publiccode } from "../src/publiccode.ts";

const root = resolve(import.meta.dirname, "../../..");
const readRoot = (file: string) => new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(resolve(root, file)));
const ours = parse(readRoot("publiccode.yml"), { version: "1.2" });

describe("publiccode.yml", () => {
  it("follows publiccode.yml 0.7.0", () => {
    expect(Publiccode.safeParse(ours).error).toBeUndefined();
  });

  it("describes the software in full in Dutch and in English", () => {
    for (const language of ["nl", "en"]) {
      expect(ours.description[language]).toMatchObject({ longDescription: expect.any(String), features: expect.any(Array) });
    }
  });

  it("names the licence of LICENSE and package.json", () => {
    expect(ours.legal.license).toBe(JSON.parse(readRoot("package.json")).license);
    expect(readRoot("LICENSE")).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/u);
  });

  it.each([
    ["a key that the standard does not know", { softwareTypes: "library" }],
    ["no platform", { platforms: [] }],
    ["a status of its own", { developmentStatus: "alpha" }],
    ["a date in Dutch order", { releaseDate: "31-12-2026" }],
    ["nobody to turn to", { maintenance: { type: "internal" } }],
    ["a contract without an end", { maintenance: { type: "contract", contractors: [{ name: "Bouwers" }] } }],
    ["a short description that is long", { description: { nl: { ...ours.description.nl, shortDescription: "x".repeat(151) } } }],
    ["a long description that is short", { description: { nl: { ...ours.description.nl, longDescription: "x".repeat(149) } } }],
    ["no language in full", { description: { nl: { shortDescription: "Kort" } } }],
    ["no language", { description: {} }],
  ])("is refused with %s", (_what, change) => {
    expect(Publiccode.safeParse({ ...ours, ...change }).success).toBe(false);
  });
});
