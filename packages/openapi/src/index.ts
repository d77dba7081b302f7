/** The OpenAPI 3.1 document of Reform Exchange: derived from the contract, written nowhere by hand. */
export { buildOpenApiDocument, type OpenApiOptions } from "./document.ts";
export { renderJson, renderYaml } from "./render.ts";
export { publicOrigin } from "./server.ts";
