/** Every example of the public documentation compiles, as a user would compile it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as contract from "@reform-exchange/contract";
import * as referenceData from "@reform-exchange/reference-data";
import * as schemas from "@reform-exchange/schemas";
import { expect, test } from "vitest";
import { compileInMemory } from "../src/compile-in-memory.ts";
import { examplesOf } from "../src/documented-examples.ts";
import { exportedNames } from "../src/exported-names.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** An example may use these names without importing them. */
const known = new Map([
  ...Object.keys(schemas).map((name): [string, string] => [name, "@reform-exchange/schemas"]),
  ...Object.keys(contract).map((name): [string, string] => [name, "@reform-exchange/contract"]),
  ...Object.keys(referenceData).map((name): [string, string] => [name, "@reform-exchange/reference-data"]),
]);

/** A client for the examples of the SDK that don't make one themselves. */
const clientPrelude = `import { createClient as makeClient } from "@reform-exchange/sdk";\nconst client = makeClient({ baseUrl: "http://localhost:3000" });\n`;

/** The same of packages that have types without values too, and what comes with Node. */
const ofPackage = new Map(
  ["packages/disclosure", "packages/microdata", "packages/questionnaire"].map((folder) => {
    const from = `@reform-exchange/${folder.split("/")[1]}`;
    return [
      folder,
      new Map([
        ["Readable", "node:stream"],
        ...exportedNames(join(root, folder, "src/index.ts")).map((name): [string, string] => [name, from]),
      ]),
    ];
  }),
);

function complete(code: string, folder: string): string {
  if (folder === "sdk") return /\bconst client =/u.test(code) || !/\bclient\./u.test(code) ? code : clientPrelude + code;
  if (/^import /mu.test(code)) return code;
  const imports = [...new Map([...known, ...(ofPackage.get(folder) ?? [])])].filter(
    ([name]) => new RegExp(`\\b${name}\\b`, "u").test(code) && !new RegExp(`\\b(?:const|type) ${name}\\b`, "u").test(code),
  );
  const zod = /\bz\./u.test(code) ? 'import * as z from "zod";\n' : "";
  return `${zod}${imports.map(([name, from]) => `import { ${name} } from "${from}";\n`).join("")}${code}`;
}

test.for(["schemas", "sdk", "packages/contract", "packages/reference-data", ...ofPackage.keys()])(
  "each example of %s compiles",
  { timeout: 120_000 },
  (folder) => {
    const examples = examplesOf(join(root, folder));
    expect(examples.length).toBeGreaterThan(0);
    const files = new Map(
      examples.map(({ code }, index) => [join(root, folder, `src/example-${index}.ts`), `${complete(code, folder)}\nexport {};\n`]),
    );
    const places = new Map([...files.keys()].map((path, index) => [path, examples[index]?.place]));
    const faults = compileInMemory(files).map(({ path, message }) => `${places.get(path) ?? path}: ${message}\n${files.get(path) ?? ""}`);
    expect(faults).toEqual([]);
  },
);

test("each method of the client has an example", () => {
  const examples = examplesOf(join(root, "sdk")).filter(({ place }) => place.startsWith("src/generated/client.ts"));
  const followed = contract.operations.filter(({ operation }) => operation.isFollowed); // each of these has a method `follow` as well
  expect(examples).toHaveLength(contract.operations.length + followed.length);
});
