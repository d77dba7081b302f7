import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair, type JWK } from "jose";

/** A key of the provider, with the `kid` under which it publishes it. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: "RS256" | "PS256";
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An OpenID provider as far as we meet it: an address with its public keys, and tokens signed with them. */
export interface OpenIdProvider {
  readonly jwksUrl: string;
  /** How often its keys were asked for. */
  readonly fetches: number;
  /** What it publishes from now on; another status than 200 stands for a failure. */
  publish(body: unknown, status?: number): void;
  close(): Promise<void>;
}

export async function startProvider(): Promise<OpenIdProvider> {
  let answer = { body: JSON.stringify({ keys: [] }), status: 200 };
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    get fetches() {
      return fetches;
    },
    publish(body, status = 200) {
      answer = { body: typeof body === "string" ? body : JSON.stringify(body), status };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function makeKey(kid: string, alg: SigningKey["alg"] = "RS256"): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

/** The claims of a token, right or wrong; one that is undefined is left out. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token with these claims and no others, or a text in their place; members of the header are put in the place of the usual ones. */
export async function sign(claims: Claims | string, { kid, alg, privateKey }: SigningKey, header: Claims = {}): Promise<string> {
  const payload = Buffer.from(typeof claims === "string" ? claims : JSON.stringify(claims));
  return await new CompactSign(payload).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}
