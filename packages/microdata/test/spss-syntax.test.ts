import fc from "fast-check";
import { expect, test } from "vitest";
import { spssSyntax } from "../src/index.ts";
import { anyText } from "./any-text.ts";
import { hostileTexts, hostileVariables } from "./hostile.ts";
import { dataset, variables } from "./sample.ts";

test("the syntax reads, labels, and saves what the package has", async () => {
  await expect(spssSyntax(dataset, variables, "nl")).toMatchFileSnapshot("expected/sample.sps");
});

test("any text stays within its quotes, and every line within what SPSS reads", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...hostileTexts), anyText(400)), (nl) => {
      const [variable] = hostileVariables;
      if (variable === undefined) throw new Error("there are hostile variables");
      const syntax = spssSyntax({ ...dataset, title: { nl } }, [{ ...variable, label: { nl } }], "nl");
      const lines = syntax.split("\n");
      expect(lines.filter((line) => Buffer.byteLength(line) > 250 || /\p{Cc}/u.test(line))).toEqual([]);
      // Quotes come in pairs on each line, but in comments.
      expect(lines.filter((line) => !line.startsWith("*") && line.split("'").length % 2 === 0)).toEqual([]);
    }),
  );
});

test("a text that is too long ends in an ellipsis, and not within a character", () => {
  const [variable] = hostileVariables;
  if (variable === undefined) throw new Error("there are hostile variables");
  const syntax = spssSyntax(dataset, [{ ...variable, label: { nl: "🙂".repeat(100) } }], "nl");
  const label = /VARIABLE LABELS h0\n(?<pieces>.*?)\.\n/su.exec(syntax)?.groups?.pieces?.replace(/' \+\n\s*'|^\s*'|'$/gu, "");
  expect(label).toBe(`${"🙂".repeat(63)}…`);
});
