/** The methods that download all that an operation lists. */
import { pageMembers } from "@reform-exchange/contract";
import { rightsNeeded } from "./method-comment.ts";
import { type Comment, printComment } from "./print-comment.ts";
import { printValue } from "./print-value.ts";
import type { TypedExport } from "./typed-export.ts";
import { operationsByResource, type TypedOperation } from "./typed-operations.ts";

/** The methods of an operation with `streamedAs`: to a file, and item by item where it can be had as lines. */
export function exportMethods(typed: TypedOperation): string[] {
  const { resource, name, export: file, itemType } = typed;
  if (!file) return [];
  const formats = Object.keys(file.formats)
    .map((format) => JSON.stringify(format))
    .join(" | ");
  const toFile = `${name}(input: ${file.inputType}, options: ExportOptions<${formats}>): Promise<ExportedFile>;`;
  const methods = [`${printComment(fileComment(typed, file), "    ")}\n    ${toFile}`];
  if (!file.hasItems || !itemType) return methods;
  const others = operationsByResource
    .get(resource)
    ?.filter((other) => other.name === "items" || (other.export?.hasItems && other !== typed));
  if (others?.length) throw new Error(`downloads.${resource}.items is there twice.`);
  const toItems = `items(input: ${file.inputType}, options?: StreamOptions): AsyncGenerator<${itemType}, void, undefined>;`;
  return [...methods, `${printComment(itemsComment(typed, file, itemType), "    ")}\n    ${toItems}`];
}

function fileComment(typed: TypedOperation, file: TypedExport): Comment {
  const { resource, name, operation } = typed;
  const formats = Object.entries(file.formats);
  const [format = ""] = Object.keys(file.formats);
  return {
    text: [
      `${operation.summary}, all at once as a file on your disk.`,
      operation.description,
      ...rightsNeeded(typed),
      `Formats: ${formats.map(([ending, mediaType]) => `\`${ending}\` (${mediaType})`).join(", ")}.`,
      notResumed,
    ],
    tags: [
      `@param input what is in the file; see \`${file.inputType}\``,
      "@param options the format, where the file goes, and how it is got there",
      "@returns the file: its path, its length, and what the API would call it",
      `@throws what \`client.${resource}.${name}\` throws; \`ConnectionError\` when the connection breaks in the middle; the errors of your disk`,
    ],
    example: [...made, `await downloads.${resource}.${name}(${exampleInput(typed)}, { as: "${format}", to: "${resource}.${format}" });`],
  };
}

function itemsComment(typed: TypedOperation, file: TypedExport, itemType: string): Comment {
  const { resource, name, operation } = typed;
  const variable = itemType.charAt(0).toLowerCase() + itemType.slice(1);
  return {
    text: [
      `${operation.summary}, all of them one after another, from one answer that is read as it comes.`,
      `What \`client.${resource}.${name}\` gives page by page, with one request in place of many. It asks when the first one is wanted, and reads no faster than you take them. Leave the loop when you have enough.`,
      ...rightsNeeded(typed),
    ],
    tags: [
      `@param input what to give; see \`${file.inputType}\``,
      "@param options signal, time limit and retries",
      `@returns each \`${itemType}\``,
      `@throws what \`client.${resource}.${name}\` throws; \`ConnectionError\` when the connection breaks in the middle: what was given until then is not all`,
    ],
    example: [
      ...made,
      `for await (const ${variable} of downloads.${resource}.items(${exampleInput(typed)})) {`,
      `  console.log(${variable});`,
      "}",
    ],
  };
}

const notResumed =
  "It is there only when it is whole. It is made as it is read, so there are no parts of it: what breaks off in the middle is an error, leaves nothing, and begins anew when you call again.";

const made = [
  'import { createDownloads } from "@reform-exchange/sdk/node";',
  "",
  'const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });',
];

/** The first example of the contract, without its page. */
function exampleInput({ operation }: TypedOperation): string {
  return printValue(
    Object.fromEntries(Object.entries(operation.examples[0].input).filter(([member]) => !pageMembers.includes(member))),
    120,
  );
}
