import { basePath } from "@reform-exchange/contract";
import { header } from "./generated-header.ts";

/** `base-path.ts`: where the API begins. */
export function basePathFile(): string {
  return `${header}

/** The path that all others lie below; its number is the major version. */
export const basePath = ${JSON.stringify(basePath)};
`;
}
