/** Every example of the documentation compiles, as a user would compile it. */
import { readdirSync, readFileSync } from "node:fs";
import { operations } from "@reform-exchange/contract";
import ts from "typescript";
import { expect, test } from "vitest";

const packageFolder = new URL("../", import.meta.url).pathname;

interface Example {
  readonly place: string;
  readonly code: string;
}

/** For the examples that don't make a client themselves. */
const prelude = `import { createClient as makeClient } from "@reform-exchange/sdk";\nconst client = makeClient({ baseUrl: "http://localhost:3000" });\n`;

const examples = [...examplesOfSource(), ...examplesOfReadme()];

test("each method of the client has an example", () => {
  expect(examples.filter(({ place }) => place === "generated/client.ts")).toHaveLength(operations.length);
});

test("each example compiles", () => {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const files = new Map(
    examples.map(({ place, code }, index) => {
      const text = /\bconst client =/u.test(code) || !/\bclient\./u.test(code) ? code : prelude + code;
      return [`${packageFolder}test/example-${index}.ts`, { place, text: `${text}\nexport {};\n` }];
    }),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const example = files.get(path);
    return example ? ts.createSourceFile(path, example.text, languageVersion) : getSourceFile.call(host, path, languageVersion, ...rest);
  };
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path)?.text ?? readFile.call(host, path);
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(({ file, messageText }) => {
    const example = files.get(file?.fileName ?? "");
    return `${example?.place ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}\n${example?.text}`;
  });
  expect(faults).toEqual([]);
});

function examplesOfSource(): Example[] {
  return readdirSync(`${packageFolder}src`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) =>
      [...readFileSync(`${packageFolder}src/${path}`, "utf8").matchAll(/@example\n(.*?)(?=\n\s*\* @|\n\s*\*\/)/gsu)].map(
        ([, comment = ""]) => ({
          place: path,
          code: comment.replaceAll(/^\s*\* ?/gmu, ""),
        }),
      ),
    );
}

function examplesOfReadme(): Example[] {
  const text = readFileSync(`${packageFolder}README.md`, "utf8");
  return [...text.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = ""]) => ({ place: "README.md", code }));
}
