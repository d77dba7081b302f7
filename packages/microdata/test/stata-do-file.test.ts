import fc from "fast-check";
import { expect, test } from "vitest";
import { stataDoFile } from "../src/index.ts";
import { anyText } from "./any-text.ts";
import { hostileTexts, hostileVariables } from "./hostile.ts";
import { dataset, variables } from "./sample.ts";

test("the do-file reads, labels, and saves what the package has", async () => {
  await expect(stataDoFile(dataset, variables, "nl")).toMatchFileSnapshot("expected/sample.do");
});

test("no text begins a macro, ends its quotes, begins a comment or goes on to another line", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostileTexts), anyText(400)), (nl) => {
      const [variable] = hostileVariables;
      if (variable === undefined) throw new Error("there are hostile variables");
      const plain = stataDoFile({ ...dataset, title: { nl: "x" } }, [{ ...variable, label: { nl: "x" } }], "nl");
      const file = stataDoFile({ ...dataset, title: { nl } }, [{ ...variable, label: { nl } }], "nl");
      expect(file.split("\n")).toHaveLength(plain.split("\n").length);
      const label = file.split("\n").find((line) => line.startsWith("label variable h0 "));
      const quoted = /^label variable h0 `"(?<text>.*)"'$/u.exec(label ?? "")?.groups?.text;
      expect(quoted).toBeDefined();
      expect(quoted).not.toMatch(/[`$\p{Cc}]|"'|\/\*|\*\/|(?:^|\s)\/\//u);
      expect([...(quoted ?? "")].length).toBeLessThanOrEqual(80 + 80); // a hair space between slashes and stars doubles them at most
    }),
  );
});
