/** Who may call what: every operation of the contract, as every kind of caller, beside a table that people review. */
import { basePath, type NamedOperation, needsIfMatch, operations } from "@reform-exchange/contract";
import { type KeyHolder, SettableClock } from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClaimNames } from "../src/tokens/claim-names.ts";
import { createTokenVerifier } from "../src/tokens/token-verifier.ts";
import { requestOf } from "./support/faces.ts";
import { makeKey, type OpenIdProvider, type SigningKey, sign, startProvider } from "./support/openid-provider.ts";
import { rememberState } from "./support/put-back.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

const issuer = "https://login.example.nl";
const audience = "reform-exchange";

let api: RunningApi;
let putBack: () => Promise<void>;
let provider: OpenIdProvider;
let signingKey: SigningKey;
let tokens: Readonly<Record<"token" | "forged" | "wrongAudience", string>>;

beforeAll(async () => {
  provider = await startProvider();
  signingKey = await makeKey("one");
  provider.publish({ keys: [signingKey.publicJwk] });
  const clock = new SettableClock(testNow);
  const claims = claimsAt(clock.epochMs() / 1000);
  tokens = {
    token: await sign(claims, signingKey),
    forged: await sign(claims, { ...(await makeKey("one")), kid: "one" }),
    wrongAudience: await sign({ ...claims, aud: "another-api" }, signingKey),
  };
  api = await startApi({
    verifyToken: createTokenVerifier({ issuer, audience, jwksUrl: provider.jwksUrl, claims: ClaimNames.parse({}) }, clock),
  });
  putBack = await rememberState(api);
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

const claimsAt = (now: number) => ({
  iss: issuer,
  aud: audience,
  azp: "regional-tool",
  jti: "0f8fad5bd9cb469fa16570867728950e",
  iat: now - 10,
  exp: now + 600,
  role: "region",
  region_codes: ["AM14"],
  scope: "werkcentra:write",
  purposes: ["service"],
});

/** The columns of the table. */
const callers: readonly { readonly title: string; readonly credential: () => string | undefined }[] = [
  { title: "anonymous", credential: () => undefined },
  ...(
    [
      ["region A", "regionA"],
      ["region B", "regionB"],
      ["ministry", "ministry"],
      ["support", "support"],
      ["researcher", "researcher"],
      ["researcher of A", "researcherA"],
      ["admin", "admin"],
    ] as const satisfies readonly (readonly [string, KeyHolder])[]
  ).map(([title, holder]) => ({ title, credential: () => api.keys[holder] })),
  { title: "token of region A", credential: () => tokens.token },
  { title: "respondent", credential: () => api.keys.respondent },
  { title: "expired", credential: () => api.keys.expired },
  { title: "revoked", credential: () => api.keys.revoked },
  { title: "forged", credential: () => tokens.forged },
  { title: "wrong audience", credential: () => tokens.wrongAudience },
];

/** Whatever the table says, these open nothing. */
const opensNothing = ["expired", "revoked", "forged", "wrong audience"];

/** The operation's first example by REST and by tRPC, which must end alike. */
async function statusFor({ id, operation }: NamedOperation, credential: string | undefined): Promise<number> {
  const [{ input }] = operation.examples;
  const { url, body } = requestOf(operation, input);
  const headers = {
    ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
    ...(needsIfMatch(operation) ? { "if-match": "*" } : {}),
  };
  const json = { ...headers, "content-type": "application/json" };
  const rest = await api.call(basePath + url, {
    method: operation.method,
    ...(body === undefined ? { headers } : { headers: json, body: JSON.stringify(body) }),
  });
  await rest.arrayBuffer();
  if (operation.effect === "write" && rest.ok) await putBack(); // what is refused changes nothing
  const trpc =
    operation.method === "GET"
      ? await api.call(`/trpc/${id}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers })
      : await api.call(`/trpc/${id}`, { method: "POST", headers: json, body: JSON.stringify(input) });
  await trpc.arrayBuffer();
  if (operation.effect === "write" && trpc.ok) await putBack();
  expect(trpc.ok ? "done" : trpc.status, `${id} by tRPC as by REST`).toBe(rest.ok ? "done" : rest.status);
  return rest.status;
}

const whatItNeeds = ({ operation: { access, effect } }: NamedOperation): string =>
  access.kind === "scoped"
    ? [
        access.scope,
        access.purpose && `purpose ${access.purpose}`,
        access.region === "own" && "own region",
        access.region === "all" && "all regions",
        access.side && (access.side === "own" ? "own side" : "the region itself"),
      ]
        .filter(Boolean)
        .join(", ")
    : `nothing (${access.kind} ${effect})`;

test("the table that is checked in is what every kind of caller meets, through REST and tRPC", { timeout: 120_000 }, async () => {
  const lines: string[][] = [["operation", "needs", ...callers.map(({ title }) => title)]];
  for (const named of operations) {
    const statuses: string[] = [];
    for (const { title, credential } of callers) {
      const status = await statusFor(named, credential());
      if (opensNothing.includes(title)) expect(status, `${named.id} with a credential that is ${title}`).toBe(401);
      statuses.push(String(status));
    }
    lines.push([`\`${named.id}\``, whatItNeeds(named), ...statuses]);
  }
  await expect(tableOf(lines)).toMatchFileSnapshot("./rights.md");
});

const intro = `# Who may call what

Each operation's first example as each kind of caller. Region A is AM14, whose Werkcentrum the examples of writes are about (that of
\`werkcentra.create\` is about AM18, which is region B's, and that of \`werkcentrumImports.create\` about AM14 and AM12). 401: no credential that opens
anything. 403: the scope or the purpose is missing, or the reach of all regions. 404: out of reach. Written by \`rights.test.ts\`; review each change to it.
`;

function tableOf([head = [], ...rows]: readonly string[][]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [intro, line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line), ""].join("\n");
}

describe.each(operations)("$id", (named) => {
  const { operation } = named;
  const { access } = operation;

  test("is no public write", () => {
    if (operation.effect === "write") expect(access.kind).toBe("scoped");
  });
});

test("the refusal of a known caller is recorded, that of an unknown one is counted", async () => {
  const { database } = api.testDatabase;
  const count = async (text: string) => (await database.rows<{ count: number }>({ name: text.slice(0, 60), text }, []))[0]?.count ?? 0;
  const refusals =
    "select count(*)::int as count from audit_record where outcome = 'refused' and body ->> 'problem' = 'insufficient-scope'";
  const before = await count(refusals);
  await api.callAs(api.keys.ministry, "/v1/audit-records");
  expect(await count(refusals)).toBe(before + 1);

  await api.call("/v1/audit-records");
  await api.exchange.settleNow();
  expect(await count("select sum(count)::int as count from anonymous_refusal where reason = 'missing'")).toBeGreaterThan(0);
});
