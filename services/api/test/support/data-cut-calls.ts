import { createHash } from "node:crypto";
import { type CutProgressFeed, DataCut, type NewDataCut } from "@reform-exchange/schemas";
import { expect } from "vitest";
import type * as z from "zod";
import type { CallInit } from "./running-api.ts";

/** What is needed of an API: one of this process, or another. */
export interface CutDoor {
  readonly keys: { readonly researcher: string };
  readonly callAs: (credential: string, path: string, init?: CallInit) => Promise<Response>;
}

/** Calls about data cuts, as a researcher. */
export function dataCutCalls(api: CutDoor) {
  const call = (path: string, init?: CallInit) => api.callAs(api.keys.researcher, `/v1/data-cuts${path}`, init);

  async function ask(cutId: string, about: Partial<z.input<typeof NewDataCut>> = {}): Promise<DataCut> {
    const response = await call("", { method: "POST", body: { cutId, title: { nl: "Datasnede (demonstratie)" }, ...about } });
    expect(response.status, await response.clone().text()).toBe(201);
    return DataCut.parse(await response.json());
  }
  async function get(cutId: string): Promise<DataCut> {
    const response = await call(`/${cutId}`);
    expect(response.status, await response.clone().text()).toBe(200);
    return DataCut.parse(await response.json());
  }
  /** Waits until the newest revision is made or has failed, and gives the cut. */
  async function ended(cutId: string): Promise<DataCut> {
    for (let after = "0"; ; ) {
      const { page } = (await (await call(`/${cutId}/progress?wait=20&after=${after}`)).json()) as CutProgressFeed; // the parity tests hold answers to their schemas
      if (page.isEnded) return await get(cutId);
      after = page.next;
    }
  }
  const file = (cutId: string, name: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
    call(`/${cutId}/files/${name}`, { headers: { accept: "*/*", ...headers }, method });

  /** All files of a cut by name, held to their hashes. */
  async function files(cutId: string): Promise<Map<string, Buffer>> {
    const all = new Map<string, Buffer>();
    for (const { name, bytes, sha256 } of (await get(cutId)).files) {
      const content = Buffer.from(await (await file(cutId, name)).arrayBuffer());
      expect([name, content.length, hexHash(content)]).toEqual([name, bytes, sha256]);
      all.set(name, content);
    }
    return all;
  }
  async function make(cutId: string): Promise<DataCut> {
    await ask(cutId);
    return await ended(cutId);
  }
  return { call, ask, get, ended, file, files, make };
}

export function hexHash(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The names of the files in which two cuts differ. */
export function differing(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)) !== true).toSorted();
}
