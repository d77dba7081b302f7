import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    maxWorkers: "100%", // most of a test's time goes by in this process, not in the database
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      "sdk",
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/contract/test/**/*.test-d.ts"],
            tsconfig: "packages/contract/tsconfig.json",
          },
        },
      },
      {
        test: {
          name: "workspace",
          include: ["{schemas,packages,services}/**/*.test.ts"],
          globalSetup: ["packages/domain/src/testing/global-setup.ts"],
          isolate: false, // a module graph for each worker, not for each file
          testTimeout: 60_000, // some start several programs, and machines may be busy
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
