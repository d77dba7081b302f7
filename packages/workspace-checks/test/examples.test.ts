/** Every example of the public documentation compiles, as a user would compile it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as contract from "@reform-exchange/contract";
import * as referenceData from "@reform-exchange/reference-data";
import * as schemas from "@reform-exchange/schemas";
import { beforeAll, expect, test } from "vitest";
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
const withTypes = ["packages/disclosure", "packages/microdata", "packages/questionnaire"];
const namesIn = exportedNames(withTypes.map((folder) => join(root, folder, "src/index.ts")));
const ofPackage = new Map(
  withTypes.map((folder) => {
    const from = `@reform-exchange/${folder.split("/")[1]}`;
    const names = namesIn.get(join(root, folder, "src/index.ts")) ?? [];
    return [folder, new Map([["Readable", "node:stream"], ...names.map((name): [string, string] => [name, from])])];
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

const folders = ["schemas", "sdk", "packages/contract", "packages/reference-data", ...ofPackage.keys()];

interface Example {
  readonly folder: string;
  readonly place: string;
  readonly file: string;
  readonly text: string;
}

const examples: readonly Example[] = folders.flatMap((folder) =>
  examplesOf(join(root, folder)).map(({ code, place }, index) => ({
    folder,
    place: `${folder}/${place}`,
    file: join(root, folder, `src/example-${index}.ts`),
    text: `${complete(code, folder)}\nexport {};\n`,
  })),
);

/** What the compiler says of all of them at once. */
let faults: ReturnType<typeof compileInMemory>;
beforeAll(() => {
  faults = compileInMemory(new Map(examples.map(({ file, text }) => [file, text])));
}, 240_000);

test.for(folders)("each example of %s compiles", (folder) => {
  const own = examples.filter((example) => example.folder === folder);
  expect(own.length).toBeGreaterThan(0);
  const faultsOf = ({ file, place, text }: Example) =>
    faults.filter(({ path }) => path === file).map(({ message }) => `${place}: ${message}\n${text}`);
  expect(own.flatMap(faultsOf)).toEqual([]);
});

test("nothing else that they lead to has a fault", () => {
  const files = new Set(examples.map(({ file }) => file));
  expect(faults.filter(({ path }) => !files.has(path))).toEqual([]);
});

test("each method of the client has an example", () => {
  const ofClient = examples.filter(({ place }) => place.startsWith("sdk/src/generated/client.ts"));
  const followed = contract.operations.filter(({ operation }) => operation.isFollowed); // each of these has a method `follow` as well
  expect(ofClient).toHaveLength(contract.operations.length + followed.length);
});
