/** The first line of each generated file. */
export const header = "// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.";
