import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderJson, renderYaml } from "../src/index.ts";
import { document } from "./document.ts";

test.each(["1.2", "1.1"] as const)("the YAML says the same as the JSON to a reader of YAML %s", (version) => {
  expect(parse(renderYaml(document), { version })).toEqual(JSON.parse(renderJson(document)));
});

test("the JSON is the document itself", () => {
  expect(JSON.parse(renderJson(document))).toEqual(document);
});
