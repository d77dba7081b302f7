import { ApiKey, ApiKeyId, ApiKeyPage, CreatedApiKey, NewApiKey, PageQuery } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";

/** The keys with which systems call the API. */
export const apiKeys = {
  list: operation({
    method: "GET",
    path: "/api-keys",
    summary: "List the API keys",
    description:
      "All API keys, also those that were revoked or have expired, in the order in which they were made. No secret is among them.",
    access: { kind: "scoped", scope: "api-keys:read", region: "all" },
    effect: "read",
    input: PageQuery,
    output: ApiKeyPage,
    problems: [],
    examples: [{ title: "The first keys", input: { limit: 10 } }],
  }),
  get: operation({
    method: "GET",
    path: "/api-keys/{apiKeyId}",
    summary: "Get an API key",
    description: "One API key: what it may do, and when it was last used. Its secret is kept nowhere.",
    access: { kind: "scoped", scope: "api-keys:read", region: "all" },
    effect: "read",
    input: z.strictObject({ apiKeyId: ApiKeyId }),
    output: ApiKey,
    problems: ["not-found"],
    examples: [
      { title: "A key by its id", input: { apiKeyId: "01938c1e-0000-7000-8000-000000000001" } },
      { title: "An id that no key has", input: { apiKeyId: "01938c1e-0000-7000-8000-00000000ffff" }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/api-keys",
    summary: "Make an API key",
    description:
      "Makes a key and gives its secret, this once: only a hash of it is kept. Scopes and purposes must be within what the role may have, and policy and evaluation never go together.",
    access: { kind: "scoped", scope: "api-keys:write", region: "all" },
    effect: "write",
    status: 201,
    secretMember: "secret",
    input: NewApiKey,
    output: CreatedApiKey,
    problems: [],
    examples: [
      {
        title: "A key for the region of Amersfoort",
        input: {
          name: "Werkcentrum site of Amersfoort",
          role: "region",
          scopes: ["werkcentra:write"],
          purposes: ["service"],
          regionCodes: ["AM14"],
        },
      },
      {
        title: "Policy and evaluation together",
        input: { name: "Everything", role: "researcher", scopes: [], purposes: ["policy", "evaluation"] },
        problem: "invalid-input",
      },
    ],
  }),
  revoke: operation({
    method: "DELETE",
    path: "/api-keys/{apiKeyId}",
    summary: "Revoke an API key",
    description:
      "From now on the key opens nothing, on any process within a second. It stays in the list. Revoking it again changes nothing.",
    access: { kind: "scoped", scope: "api-keys:write", region: "all" },
    effect: "write",
    status: 204,
    unconditional: "A key must be revocable at once, whatever else was changed.",
    input: z.strictObject({ apiKeyId: ApiKeyId }),
    output: z.void(),
    problems: ["not-found"],
    examples: [
      { title: "A key that leaked", input: { apiKeyId: "01938c1e-0000-7000-8000-000000000002" } },
      { title: "An id that no key has", input: { apiKeyId: "01938c1e-0000-7000-8000-00000000ffff" }, problem: "not-found" },
    ],
  }),
};
