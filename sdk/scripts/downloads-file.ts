import { exportMethods } from "./export-methods.ts";
import { header } from "./generated-header.ts";
import { rightsNeeded } from "./method-comment.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { printKey, printValue } from "./print-value.ts";
import { operationsByResource, type TypedOperation, typedOperations } from "./typed-operations.ts";

/** `downloads.ts`: the type of what downloads files, and the formats of those that have several. */
export function downloadsFile(): string {
  const resources = [...operationsByResource].flatMap(([resource, operations]) => {
    const methods = operations.flatMap((typed) => [...(typed.operation.isDownload ? [printMethod(typed)] : []), ...exportMethods(typed)]);
    return methods.length === 0 ? [] : [`  readonly ${resource}: {\n${methods.join("\n\n")}\n  };`];
  });
  const types = typedOperations.flatMap(({ operation, inputType, export: file, itemType }) => [
    ...(operation.isDownload ? [inputType] : []),
    ...(file ? [file.inputType] : []),
    ...(file?.hasItems && itemType ? [itemType] : []),
  ]);
  const formats = typedOperations.flatMap(({ id, export: file }) => (file ? [`  ${printKey(id)}: ${printValue(file.formats, 120)},`] : []));
  return `${header}

import type { DownloadedFile, DownloadOptions } from "../node/download-options.ts";
import type { ExportedFile, ExportOptions, StreamOptions } from "../node/export-options.ts";
${printTypeImport(types, "./types.ts")}

/** Downloads files: a member for each resource that has them. */
export interface Downloads {
${resources.join("\n")}
}

/** The media type of each format in which all that an operation lists can be had, by the operation's id. */
export const exportFormats: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${formats.join("\n")}
};
`;
}

function printMethod(typed: TypedOperation): string {
  const { resource, name, operation, inputType } = typed;
  const comment = printComment(
    {
      text: [
        `${operation.summary}, as a file on your disk.`,
        operation.description,
        ...rightsNeeded(typed),
        "Goes on where it broke off, also in another process, and is there only when it is whole and its SHA-256 is right.",
      ],
      tags: [
        `@param input which file; see \`${inputType}\``,
        "@param options where it goes, and how it is got there",
        "@returns the file: its path, its length, its hash",
        `@throws what \`client.${resource}.${name}\` throws; \`HashMismatchError\` when what came is not what it should be; the errors of your disk`,
      ],
      example: [
        'import { createDownloads } from "@reform-exchange/sdk/node";',
        "",
        'const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });',
        `await downloads.${resource}.${name}(${printValue(operation.examples[0].input, 120)}, { to: "file" });`,
      ],
    },
    "    ",
  );
  return `${comment}\n    ${name}(input: ${inputType}, options: DownloadOptions): Promise<DownloadedFile>;`;
}
