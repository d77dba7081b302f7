import { type OperationId, type OperationOf, type OutputOf, operations } from "@reform-exchange/contract";
import type { Locale } from "@reform-exchange/schemas";
import { agendaVersionPage } from "../agendas/agenda-version-page.ts";
import type { Page } from "./page.ts";

/** How the answers of operations with `alsoAs: "text/html"` read as pages. */
const pages: { readonly [Id in OperationId]?: (output: OutputOf<OperationOf<Id>>, locale: Locale) => Page } = {
  "agendaVersions.get": agendaVersionPage,
};

for (const { id, operation } of operations) {
  if ((operation.alsoAs === "text/html") !== (pages[id] !== undefined))
    throw new Error(`${id} says one thing of its page and answer-pages.ts another`);
}

/** An answer of an operation as a page in a language. */
export function pageOf(id: OperationId, output: unknown, locale: Locale): Page {
  const write = pages[id] as ((output: unknown, locale: Locale) => Page) | undefined; // outputs are as the operation's schema says
  if (!write) throw new Error(`${id} has no page`);
  return write(output, locale);
}
