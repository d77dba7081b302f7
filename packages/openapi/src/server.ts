import { basePath } from "@reform-exchange/contract";

const exampleOrigin = "https://reform-exchange.example";

/** The address that the document shows: the given one if it is https, else an example. The Dutch API design rules refuse http. */
export function publicOrigin(serverUrl: string | undefined): string {
  return serverUrl?.startsWith("https://") ? serverUrl.replace(/\/+$/u, "") : exampleOrigin;
}

/** The address that all paths of the document stand under. */
export function apiUrl(origin: string): string {
  return origin + basePath;
}
