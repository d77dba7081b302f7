import { type Contract, type DecodedInputOf, type OperationId, operations } from "@reform-exchange/contract";
import { exportEntries } from "../budgets/export-entries.ts";
import { exportResponses } from "../responses/export-responses.ts";
import type { MakeExport } from "./export.ts";

/** How the files of operations with `streamedAs` are made. */
const makers = {
  "budgetEntries.list": exportEntries satisfies MakeExport<DecodedInputOf<Contract["budgetEntries"]["list"]>>,
  "responses.list": exportResponses satisfies MakeExport<DecodedInputOf<Contract["responses"]["list"]>>,
} as Readonly<Partial<Record<OperationId, MakeExport<never>>>>; // each is given the input of its own operation

for (const { id, operation } of operations) {
  if ((operation.streamedAs !== undefined) !== (makers[id] !== undefined))
    throw new Error(`${id} must have both streamedAs and a maker of its files, or neither`);
}

/** What makes the file of an operation; undefined when it has none. */
export function exportMakerOf(id: OperationId): MakeExport<unknown> | undefined {
  return makers[id] as MakeExport<unknown> | undefined; // its input was decoded by the schema of that operation
}
