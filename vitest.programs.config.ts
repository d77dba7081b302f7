import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

/** What researchers' own programs make of our files: PSPP, R with haven, DuckDB. They come with Debian, and CI installs them. */
export default defineConfig({
  test: {
    include: ["{packages,services}/**/test/**/*.programs.ts"],
    globalSetup: ["packages/domain/src/testing/global-setup.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
