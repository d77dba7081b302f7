// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForm writes its references
/** Files that are no workbook, or one that was made to do harm: each is a fault, soon, and with little memory. */
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readXlsForm } from "../src/index.ts";
import { unzipXml } from "../src/xlsform/workbook/unzip.ts";
import { workbookLimits } from "../src/xlsform/workbook/workbook-limits.ts";
import { zipStored } from "../src/xlsform/workbook/zip-stored.ts";
import { workbookOf } from "./workbook.ts";

const sound = () =>
  workbookOf({
    survey: [
      ["type", "name", "label"],
      ["text", "why", "Waarom?"],
    ],
  });

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readXlsForm(bytes);
  if ("questionnaire" in read) return "a questionnaire";
  return read.faults.map(({ code, message }) => `${code}: ${message.en}`).join("\n");
}

/** A sound workbook with one part changed. */
async function withPart(change: (name: string, xml: string) => string): Promise<Buffer> {
  const parts = unzipXml(await sound());
  if (typeof parts === "string") throw new Error(parts);
  return zipStored(new Map([...parts].map(([name, part]) => [name, Buffer.from(change(name, Buffer.from(part).toString()))])));
}

const inSheet = (change: (xml: string) => string) =>
  withPart((name, xml) => (name.includes("worksheets/") && name.endsWith(".xml") ? change(xml) : xml));

test("what is no workbook is said to be none", async () => {
  expect(await codeOf(new Uint8Array())).toContain("This is no workbook");
  expect(await codeOf(Buffer.from("type,name,label\ntext,why,Waarom?\n"))).toContain("This is no workbook");
  expect(await codeOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain("old Excel file");
  expect(await codeOf(zipStored(new Map([["a.xml", Buffer.from("<a/>")]])))).toContain("can't be read");
  expect(await codeOf(new Uint8Array(workbookLimits.fileBytes + 1))).toContain("at most 5 MB");
});

test("a small file that unpacks to far more than it may is refused", async () => {
  const bomb = deflateRawSync(Buffer.alloc(workbookLimits.unpackedBytes + 1, " "));
  const archive = zipStored(new Map([["xl/workbook.xml", bomb]]));
  const central = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt16LE(8, central + 10); // deflated, and it says that it is no larger than it is packed
  expect(archive.length).toBeLessThan(100_000);
  expect(await codeOf(archive)).toContain("Unpacked the workbook may be at most 32 MB");
});

test("rows and columns that are named far away are refused, in whatever way they are written", async () => {
  expect(await codeOf(await inSheet((xml) => xml.replace(/<row r="2"/u, '<row r="999999999"')))).toContain("more than 10000 rows");
  expect(await codeOf(await inSheet((xml) => xml.replace(/<row r="2"/u, '<x:row x:r="999999999"')))).toContain("more than 10000 rows");
  expect(await codeOf(await inSheet((xml) => xml.replace(/<row r="2"/u, '<row a=">" r="999999999"')))).toContain("more than 10000 rows");
  expect(await codeOf(await inSheet((xml) => xml.replace(/<row r="2"/u, '<row r="&#57;99999999"')))).toContain("can't be read");
  expect(await codeOf(await inSheet((xml) => xml.replace(/r="A2"/u, 'r="XFD2"')))).toContain("more than 256 columns");
  expect(await codeOf(await inSheet((xml) => xml.replace(/r="A2"/u, 'r="AAAAAAA2"')))).toContain("can't be read");
});

test("an empty row far below, as LibreOffice writes it, does no harm", async () => {
  const below = '<row r="1048576" customHeight="1"/><row r="1048575"><c r="A1048575" s="0"/></row></sheetData>';
  expect(await codeOf(await inSheet((xml) => xml.replace("</sheetData>", below)))).toBe("a questionnaire");
});

test("bytes that were changed or left out never make it throw", async () => {
  const bytes = await sound();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      fc.nat(bytes.length),
      async (changes, length) => {
        const changed = Buffer.from(bytes);
        for (const [place, byte] of changes) changed[place] = byte;
        await expect(readXlsForm(changed)).resolves.toBeDefined();
        await expect(readXlsForm(changed.subarray(0, length))).resolves.toBeDefined();
      },
    ),
    { numRuns: 100 },
  );
  const parts = unzipXml(bytes);
  if (typeof parts === "string") throw new Error(parts);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts.keys()),
      fc.nat(2000),
      fc.constantFrom("<", ">", '"', "&", "</row>", "<c>", "]]>", ""),
      async (name, at, put) => {
        const broken = await withPart((part, xml) => (part === name ? xml.slice(0, at) + put + xml.slice(at + 1) : xml));
        await expect(readXlsForm(broken)).resolves.toBeDefined();
      },
    ),
    { numRuns: 200 },
  );
});

test("cells that hold anything never make it throw", async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "select_one l",
      "select_multiple l",
      "integer",
      "decimal",
      "text",
      "date",
      "note",
      "begin_group",
      "end_group",
      "calculate",
    ),
    fc.constantFrom(
      "l",
      "a",
      "b",
      "yes",
      "-90",
      "${a} = 'b'",
      "((((",
      "not(not(",
      ". >= 1 and . <= 5",
      ". <= 99999999999999999999",
      "table-list",
      "scale",
    ),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/\p{Cc}/gu, "")),
  );
  const rows = (...header: string[]) =>
    fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 12 }).map((found) => [header, ...found]);
  const survey = rows("type", "name", "label", "relevant", "constraint", "appearance", "missing", "lowest_text", "highest_text");
  await fc.assert(
    fc.asyncProperty(survey, rows("list_name", "name", "label", "value"), async (asked, choices) => {
      await expect(readXlsForm(await workbookOf({ survey: asked, choices }))).resolves.toBeDefined();
    }),
    { numRuns: 150 },
  );
});
