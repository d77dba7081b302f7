import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", trpc: "src/trpc.ts", node: "src/node/index.ts" },
  format: ["esm", "cjs"],
  splitting: true, // of CommonJS too: an error must be the same class, whichever entry throws it
  dts: true,
  clean: true,
  target: "es2022",
  tsconfig: "src/node/tsconfig.json",
});
