/** Calls about agendas, as the tests make them. */
import type { Agenda, AgendaVersion } from "@reform-exchange/schemas";
import { expect } from "vitest";
import type { RunningApi } from "./running-api.ts";

export interface Sent {
  readonly body?: unknown;
  /** What `If-Match` says; any version when left out. */
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A key, or nothing for a stranger. */
export type Credential = string | undefined;

/** A content that a test recognises by its mark. */
export const contentOf = (mark: string, more: object = {}) => ({
  introduction: { nl: `Demonstratie ${mark}: wij werken **samen**.  \n`, en: `Demonstration ${mark}` },
  ...more,
});

/** A public edition that a test recognises by its mark. */
export const editionOf = (mark: string, publishedOn: string, embargoUntil: string | null = null) => ({
  title: { nl: `Publiekseditie ${mark} (demonstratie)` },
  text: { nl: `Demonstratie van de publiekseditie ${mark}.` },
  publishedOn,
  embargoUntil,
});

export class AgendaCalls {
  readonly #api: RunningApi;

  constructor(api: RunningApi) {
    this.#api = api;
  }

  get(as: Credential, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const url = `/v1/agendas${path}`;
    return as === undefined ? this.#api.call(url, { headers }) : this.#api.callAs(as, url, { headers });
  }

  send(
    as: Credential,
    method: "POST" | "PUT" | "DELETE",
    path: string,
    { body, ifMatch = "*", headers = {} }: Sent = {},
  ): Promise<Response> {
    const all = { ...headers, ...(method === "POST" ? {} : { "if-match": ifMatch }) };
    const url = `/v1/agendas${path}`;
    return as === undefined
      ? this.#api.call(url, {
          method,
          headers: { ...all, ...(body === undefined ? {} : { "content-type": "application/json" }) },
          body: JSON.stringify(body),
        })
      : this.#api.callAs(as, url, { method, headers: all, body });
  }

  /** Makes an agenda with a draft; the ministry's for null. */
  async agenda(regionCode: string | null, validFrom: string, content: object, as = this.#writerFor(regionCode)): Promise<Agenda> {
    const title = { nl: `Agenda vanaf ${validFrom} (demonstratie)` };
    return await done(this.send(as, "POST", "", { body: { regionCode, title, validFrom, content } }));
  }

  async adopt(as: string, path: string, adoptedBy: string, adoptedOn: string): Promise<AgendaVersion> {
    return await done(this.send(as, "PUT", `${path}/adoption`, { body: { adoptedBy, adoptedOn } }));
  }

  async publish(as: string, path: string, edition: object): Promise<AgendaVersion> {
    return await done(this.send(as, "PUT", `${path}/publication`, { body: edition }));
  }

  async version(as: Credential, path: string): Promise<AgendaVersion> {
    return await done(this.get(as, path));
  }

  #writerFor(regionCode: string | null): string {
    const { ministry, regionA, regionB } = this.#api.keys;
    return regionCode === null ? ministry : regionCode === "AM14" ? regionA : regionB;
  }
}

/** What a call answers that is expected to succeed. */
export async function done<Output>(call: Promise<Response>): Promise<Output> {
  const response = await call;
  const text = await response.text();
  expect(response.ok, text).toBe(true);
  return JSON.parse(text) as Output; // the parity tests hold answers to their schemas
}
