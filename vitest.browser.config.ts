import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ["{sdk,packages,services}/**/test/**/*.browser.ts"],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
