// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

/** The path that all others lie below; its number is the major version. */
export const basePath = "/v1";
