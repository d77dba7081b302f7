/** The files of reports: put and replaced until publication, theirs for good afterwards, and gone from the store with what they belong to. */
import { readdir } from "node:fs/promises";
import { demonstrationReportIds } from "@reform-exchange/domain/testing";
import type { Report, ReportFile } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const { published, drafted } = demonstrationReportIds;
const path = (report: string, name: string) => `/v1/evaluation/reports/${report}/files/${name}`;
const put = (report: string, name: string, content: Buffer, ifMatch = "*") =>
  api.callAs(api.keys.researcher, path(report, name), {
    method: "PUT",
    headers: { "if-match": ifMatch },
    body: { mediaType: "application/pdf", content: content.toString("base64") },
  });
const report = async (id: string) => (await (await api.callAs(api.keys.researcher, `/v1/evaluation/reports/${id}`)).json()) as Report; // the parity tests hold answers to their schemas
/** The files in the store, but for those of folders that were emptied. */
const stored = async () => {
  await api.exchange.settleNow();
  const entries = await readdir(`${api.files.place}/reports`, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

test("a file is put, replaced and read back; the version of its report rises each time, and the store keeps the newest alone", async () => {
  const { version } = await report(drafted);
  const first = await put(drafted, "report.pdf", Buffer.from("%PDF-1.7 first"), `"${version}"`);
  expect(first.status).toBe(200);
  expect((await put(drafted, "report.pdf", Buffer.from("x"), `"${version}"`)).status).toBe(412);
  const second = Buffer.from("%PDF-1.7 second");
  expect(((await (await put(drafted, "report.pdf", second)).json()) as ReportFile).bytes).toBe(second.length);
  const now = await report(drafted);
  expect(now.version).toBe(version + 2);
  expect(now.files.map(({ name }) => name)).toEqual(["draft.txt", "report.pdf"]);
  const read = await api.callAs(api.keys.researcher, path(drafted, "report.pdf"), { headers: { accept: "*/*" } });
  expect(read.headers.get("content-type")).toBe("application/pdf");
  expect(Buffer.from(await read.arrayBuffer()).equals(second)).toBe(true);
  expect((await stored()).filter((name) => name === "report.pdf")).toHaveLength(1);
});

test("whoever reads a file while it is replaced gets the one or the other", async () => {
  const versions = Array.from({ length: 12 }, (_, index) => Buffer.alloc(20_000, `version ${index} `));
  await put(drafted, "busy.pdf", versions[0] ?? Buffer.alloc(0));
  let isOver = false;
  const reading = Array.from({ length: 4 }, async () => {
    const statuses = new Set<number>();
    while (!isOver) {
      const response = await api.callAs(api.keys.researcher, path(drafted, "busy.pdf"), { headers: { accept: "*/*" } });
      const content = Buffer.from(await response.arrayBuffer());
      statuses.add(response.status);
      expect(versions.some((version) => version.equals(content))).toBe(true);
    }
    return [...statuses];
  });
  for (const version of versions) expect((await put(drafted, "busy.pdf", version)).status).toBe(200);
  isOver = true;
  expect(await Promise.all(reading)).toEqual(reading.map(() => [200]));
  const remove = { method: "DELETE", headers: { "if-match": "*" } };
  expect((await api.callAs(api.keys.researcher, path(drafted, "busy.pdf"), remove)).status).toBe(204);
});

test("nobody else reads a file before its report is published; everyone does then, and nobody changes it any more", async () => {
  expect((await api.call(path(drafted, "draft.txt"))).status).toBe(404);
  const open = await api.call(path(published, "report.txt"));
  expect(await open.text()).toContain("no real report (demonstration)");
  expect(open.headers.get("access-control-allow-origin")).toBe("*");
  expect((await put(published, "report.txt", Buffer.from("x"))).status).toBe(409);
  const remove = { method: "DELETE", headers: { "if-match": "*" } };
  expect((await api.callAs(api.keys.researcher, path(published, "report.txt"), remove)).status).toBe(409);
  await expect(api.testDatabase.run(`delete from report_file where report_id = '${published}'`)).rejects.toThrow();
});

test("what is refused leaves nothing in the store, and what is removed goes from it", async () => {
  const before = await stored();
  expect((await put(published, "more.pdf", Buffer.from("x"))).status).toBe(409);
  expect((await put("01938c1e-0000-7000-8000-00000000cfff", "more.pdf", Buffer.from("x"))).status).toBe(404);
  // Refused by the database, after the file was stored.
  await api.testDatabase.run("alter table report_file add constraint refuses check (name <> 'refused.pdf')");
  expect((await put(drafted, "refused.pdf", Buffer.from("x"))).status).toBe(500);
  expect(await stored()).toEqual(before);
  const remove = { method: "DELETE", headers: { "if-match": "*" } };
  expect((await api.callAs(api.keys.researcher, path(drafted, "draft.txt"), remove)).status).toBe(204);
  expect(await stored()).not.toContain("draft.txt");
  expect((await api.callAs(api.keys.researcher, `/v1/evaluation/reports/${drafted}`, remove)).status).toBe(204);
  expect(await stored()).toEqual(["report.txt"]);
});

test("a file of many megabytes is taken; one that is larger than may be is refused as such", async () => {
  const created = await api.callAs(api.keys.researcher, "/v1/evaluation/reports", {
    method: "POST",
    body: { title: { nl: "Rapport (demonstratie)" }, strandCode: "reform", kind: "final", cycle: null, questionCodes: [] },
  });
  const { reportId } = (await created.json()) as Report;
  expect((await put(reportId, "large.pdf", Buffer.alloc(23_000_000, 1))).status).toBe(200);
  const tooLarge = await put(reportId, "larger.pdf", Buffer.alloc(26_000_000, 1));
  expect([400, 413]).toContain(tooLarge.status);
});
