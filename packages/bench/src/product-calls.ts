/** Calls of the product on the way to what is measured. */

export interface CallOptions {
  readonly method?: "POST" | "PUT";
  readonly body?: object;
}

/** Calls an operation with a credential, whatever version there is of what it changes. */
export async function call<Answer>(url: string, path: string, authorization: string, options: CallOptions = {}): Promise<Answer> {
  const { method = "GET", body } = options;
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization,
      ...(method === "PUT" && { "if-match": "*" }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${(await response.text()).slice(0, 2000)}`);
  return (await response.json()) as Answer; // as the contract says
}

/** The header `Authorization` of a new researcher of the evaluation. */
export async function makeResearcher(url: string, administrator: string, scopes: readonly string[]): Promise<string> {
  const body = { name: "Bench", role: "researcher", scopes, purposes: ["evaluation"] };
  const { secret } = await call<{ secret: string }>(url, "/v1/api-keys", administrator, { method: "POST", body });
  return `Bearer ${secret}`;
}
