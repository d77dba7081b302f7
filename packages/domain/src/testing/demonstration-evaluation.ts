import { createHash } from "node:crypto";
import type { Database } from "../database/database.ts";
import type { FileStore } from "../files/file-store.ts";

/** The visits and reports that the examples of the contract name. They are made up, and say so. */
export const demonstrationVisitIds = {
  /** Of AM14, in 2026. */
  done: "01938c1e-0000-7000-8000-00000000d014",
  /** Of AM18, in 2027. */
  planned: "01938c1e-0000-7000-8000-00000000d018",
} as const;
export const demonstrationReportIds = {
  published: "01938c1e-0000-7000-8000-00000000c001",
  drafted: "01938c1e-0000-7000-8000-00000000c002",
} as const;

const filesOfReports = [
  [demonstrationReportIds.published, "report.txt"],
  [demonstrationReportIds.drafted, "draft.txt"],
] as const;
const contentOf = (name: string) => Buffer.from(`${name}: no real report (demonstration)\n`);
const storedAs = (report: string, name: string) => `reports/${report}/demonstration/${name}`;

const changedAt = "2026-11-20T09:00:00Z";

/** Puts the visits and reports of the examples in a database, and the reports' files in a file store. */
export async function putDemonstrationEvaluation(database: Database, files: FileStore): Promise<void> {
  const title = (what: string) => JSON.stringify({ nl: `${what} (demonstratie)`, en: `${what} (demonstration)` });
  await database.transaction(async (em) => {
    const { done, planned } = demonstrationVisitIds;
    await em.execute("insert into region_visit values (?, 'AM14', 2026, 'visited', '2026-10-14', 2, ?)", [done, changedAt]);
    await em.execute("insert into region_visit values (?, 'AM18', 2027, 'planned', '2027-04', 1, ?)", [planned, changedAt]);
    const { published, drafted } = demonstrationReportIds;
    await em.execute("insert into report values (?, ?, 'reform', 'yearly', 2026, 'drafted', null, 3, ?)", [
      published,
      title("Rapport 2026"),
      changedAt,
    ]);
    await em.execute("insert into report values (?, ?, 'impulseBudget', 'interim', null, 'drafted', null, 1, ?)", [
      drafted,
      title("Tussenrapport"),
      changedAt,
    ]);
    await em.execute("insert into report_question values (?, 'reform'), (?, 'impulse-budget')", [published, drafted]);
    for (const [report, name] of filesOfReports) {
      const content = contentOf(name);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const row = [report, name, content.length, sha256, storedAs(report, name)];
      await em.execute("insert into report_file values (?, ?, 'text/plain', ?, ?, ?)", row);
    }
    await em.execute("update report set state = 'published', published_on = '2026-11-02' where id = ?", [published]);
  });
  for (const [report, name] of filesOfReports) await files.put(storedAs(report, name), contentOf(name), "text/plain");
}
