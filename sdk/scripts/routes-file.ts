import { header } from "./generated-header.ts";
import { printValue } from "./print-value.ts";
import { typedOperations } from "./typed-operations.ts";

/** `routes.ts`: what the client must know of each operation while it runs. */
export function routesFile(): string {
  const entries = typedOperations.map(({ id, operation, places, itemType, follow }) =>
    [
      `  ${JSON.stringify(id)}: {`,
      `    method: ${JSON.stringify(operation.method)},`,
      `    path: ${JSON.stringify(operation.path)},`,
      `    inPath: ${printValue(places.path)},`,
      `    inQuery: ${printValue(places.query)},`,
      `    inBody: ${printValue(places.body)},`,
      `    effect: ${JSON.stringify(operation.effect)},`,
      `    paged: ${itemType !== undefined},`,
      ...(operation.isDownload ? ["    download: true,"] : []),
      ...(follow ? [`    followed: ${printValue({ itemCursor: follow.itemCursor, longestWait: follow.longestWait })},`] : []),
      "  },",
    ].join("\n"),
  );
  return `${header}

import type { Route } from "../route.ts";

/** Each operation by its id. */
export const routes: Readonly<Record<string, Route>> = {
${entries.join("\n")}
};
`;
}
