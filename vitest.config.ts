import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      "sdk",
      {
        test: {
          name: "workspace",
          include: ["{schemas,packages,services}/**/*.test.ts"],
          globalSetup: ["packages/domain/src/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
