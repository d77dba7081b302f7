import { asCsv, inDuckDb } from "@reform-exchange/data-package/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { collect, collectText } from "./collect.ts";
import { remark, rows, variables } from "./sample.ts";

test("the file is RFC 4180 in UTF-8: names, commas, CRLF, quotes doubled, missing codes and formulas as they are", async () => {
  expect(await collectText(csv(variables, rows))).toBe(
    [
      "response_id,cooperation,door,guides,remarks,since,submitted_at",
      'r1,1,1,1.5,"Ze zei: ""goed, dank u""",2026-01-01,2026-11-24T11:00:00.000Z',
      'r2,5,0,12.25,"Eerste regel\nen de tweede, met één é",2026-02-28,2026-11-24T11:05:30.250Z',
      "r3,4,-98,-98,=1+1,,2026-11-24T12:00:00.000Z",
      "r4,-90,1,-99,,2024-02-29,2026-11-25T00:00:00.000Z",
      'r5,-99,1,0.25," ruimte 🙂 ",1999-12-31,2026-11-25T23:59:59.999Z',
      "",
    ].join("\r\n"),
  );
});

test("a missing code of a decimal is written in one way, however the database says it", async () => {
  const guides = variables.filter(({ name }) => name === "guides");
  expect(await collectText(csv(guides, [["-99.00"], ["-98.0"], [-99], ["-9.50"], ["-950"]]))).toBe(
    "guides\r\n-99\r\n-98\r\n-99\r\n-9.50\r\n-950\r\n",
  );
});

test("where line breaks are marked, every row is one line", async () => {
  const text = await collectText(csv([remark("remarks")], [["een\ntwee\r\ndrie\rvier"]], { lineBreaks: "marked" }));
  expect(text).toBe("remarks\r\neen↵twee↵drie↵vier\r\n");
});

test("a row of one empty cell is no empty line", async () => {
  expect(await collectText(csv([remark("remarks")], [[null], ["x"]]))).toBe('remarks\r\n""\r\nx\r\n');
});

test("another program reads any text back as it was answered", { timeout: 120_000 }, async () => {
  const answer = fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."\"',;\r\n\t =+-@`$*éß🙂 ab"), maxLength: 40 }),
    )
    .filter((text) => !/[^\P{Cc}\t\n\r]/u.test(text)); // what a questionnaire takes as an answer
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 50 }), async (answers) => {
      const file = await collect(csv([remark("first"), remark("second")], answers));
      const read = await inDuckDb(file, (path) => `SELECT * FROM ${asCsv(path)}, columns = {'first': 'VARCHAR', 'second': 'VARCHAR'})`);
      expect(read.map(({ first, second }) => [first ?? "", second ?? ""])).toEqual(answers);
    }),
    { numRuns: 40 },
  );
});
