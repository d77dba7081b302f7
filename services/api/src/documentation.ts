import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { basePath } from "@reform-exchange/contract";
import { buildOpenApiDocument, renderJson, renderYaml } from "@reform-exchange/openapi";
import type { ReferenceProps } from "@scalar/api-reference";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { entityTag, isFresh } from "./entity-tag.ts";
import { revalidate } from "./response-headers.ts";

/** A file that is made on first use and then stays the same. */
interface FixedFile {
  readonly body: string | Buffer;
  readonly entityTag: string;
}

/** The OpenAPI document in both forms, and its reference for people, all from our own origin. */
export function addDocumentation(app: FastifyInstance, serverUrl: string | undefined): void {
  const document = once(() => buildOpenApiDocument(serverUrl === undefined ? {} : { serverUrl }));
  const open = { config: { isOpen: true } };

  app.get(
    `${basePath}/openapi.json`,
    open,
    serve("application/json", () => renderJson(document())),
  );
  app.get(
    `${basePath}/openapi.yaml`,
    open,
    serve("application/yaml", () => renderYaml(document())),
  );
  app.get(
    "/docs/reference.js",
    serve("text/javascript; charset=utf-8", () => readFileSync(createRequire(import.meta.url).resolve(referenceScript))),
  );
  app.get(
    "/docs/start.js",
    serve("text/javascript; charset=utf-8", () => startScript),
  );
  app.get(
    "/docs/page.css",
    serve("text/css; charset=utf-8", () => pageStyle),
  );
  app.get("/docs", async (_request, reply) =>
    reply.header("Content-Security-Policy", referencePolicy).type("text/html; charset=utf-8").send(referencePage),
  );
  app.get("/", async (_request, reply) => reply.redirect("/docs", 302));
}

/** The bundle for browsers is not among the package's exports, so it is found beside the entry point that is. */
const referenceScript = join(dirname(createRequire(import.meta.url).resolve("@scalar/api-reference")), "browser/standalone.js");

/**
 * Scripts and calls are for our own origin alone, without `eval`. Scalar can't do without the other two: code samples have style
 * attributes, its editor makes style elements as it goes, neither takes a nonce; and icons are data images.
 */
const referencePolicy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const referencePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Reform Exchange API</title><link rel="icon" href="data:,"></head>
<body><div id="reference"></div><script src="/docs/start.js"></script><script src="/docs/reference.js"></script></body></html>
`;

/** Calls go to the server that serves the page, whatever address the document names; nothing goes elsewhere. */
const referenceOptions = {
  url: `${basePath}/openapi.json`,
  servers: [{ url: basePath, description: "This server" }],
  proxyUrl: "",
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: true,
  orderSchemaPropertiesBy: "preserve",
} satisfies ReferenceProps["configuration"];

/** Runs before Scalar, whose copy of Zod must be told not to try `eval`: the policy forbids it, and each try is a reported violation. */
const startScript = `globalThis.__zod_globalConfig = { jitless: true };
addEventListener("DOMContentLoaded", () => Scalar.createApiReference("#reference", ${JSON.stringify(referenceOptions)}));
`;

const pageStyle = `body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; }
code { background: #f2f2f2; padding: 0.1em 0.3em; border-radius: 0.2em; }
table { border-collapse: collapse; width: 100%; }
th:not([align]) { text-align: left; }
th, td { vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #ccc; }
a { color: #154273; }
`;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function serve(type: string, make: () => string | Buffer) {
  const file = once((): FixedFile => {
    const body = make();
    return { body, entityTag: entityTag(body) };
  });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { body, entityTag: tag } = file();
    reply.header("Cache-Control", revalidate).header("ETag", tag);
    if (isFresh(request.headers["if-none-match"], tag)) return reply.code(304).send();
    return reply.type(type).send(body);
  };
}
