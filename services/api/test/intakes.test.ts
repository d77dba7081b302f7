/** Many rows at once: the same in every form, all faults told, all or nothing, and nothing left behind. Observations are the example. */
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { maxIntakeRows } from "@reform-exchange/schemas";
import { createClient } from "@reform-exchange/sdk";
import { createTrpcClient, problemOf } from "@reform-exchange/sdk/trpc";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxIntakeBytes } from "../src/intakes/arriving-bytes.ts";
import { maxRowBytes } from "../src/intakes/row-text.ts";
import { stateOf } from "./support/database-state.ts";
import { csvOf, observation, record, rowTypes, type SentObservation, sendBody, written } from "./support/intakes.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Does the work, and checks that all tables and the audit are as they were. */
async function unchanged<Result>(work: () => Promise<Result>, of: RunningApi = api): Promise<Result> {
  const before = await stateOf(of);
  const result = await work();
  expect(await stateOf(of)).toEqual(before);
  return result;
}

interface ToldFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly row?: number;
  readonly column?: string;
}

async function faultsIn(response: Response): Promise<ToldFault[]> {
  return (await problemIn(response, "invalid-input"))["errors"] as ToldFault[]; // as the schema of the problem has it
}

const outline = ({ row, column, code }: ToldFault) => [row, column, code];

/** Months of their own for the rows of a test, so that tests don't meet. */
function months(year: number, count: number): Pick<SentObservation, "periodFrom" | "periodTo">[] {
  const day = (month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, month) => ({ periodFrom: day(month), periodTo: day(month + 1) }));
}

describe("all or nothing", () => {
  test("a file with 17 faults in it lists all 17 by row and column, and stores nothing", async () => {
    const rows = months(2023, 20).map((month) => observation(month));
    const broken: [number, Readonly<Record<string, unknown>>, string, string][] = [
      [1, { areaCode: "AM16" }, "areaCode", "unknown-code"],
      [2, { areaCode: "GM9999" }, "areaCode", "unknown-code"],
      [3, { areaCode: "Utrecht" }, "areaCode", "invalid-format"],
      [4, { value: "12,5" }, "value", "invalid-format"],
      [5, { value: "" }, "value", "invalid-value"],
      [6, { value: "1e3" }, "value", "invalid-format"],
      [7, { baseCount: "many" }, "baseCount", "invalid-type"],
      [8, { baseCount: "" }, "baseCount", "required"],
      [9, { baseCount: "-1" }, "baseCount", "too-small"],
      [10, { periodFrom: "2023-02-30" }, "periodFrom", "invalid-format"],
      [11, { periodTo: "2022-01-01" }, "periodTo", "invalid-value"],
      [12, { lowerBound: "12.51" }, "lowerBound", "invalid-value"],
      [13, { upperBound: "12.49" }, "upperBound", "invalid-value"],
      [14, { revisionStatus: "maybe" }, "revisionStatus", "not-allowed-value"],
      [15, { indicatorCode: "demonstration-nothing" }, "indicatorCode", "unknown-code"],
      [17, { definitionVersion: "2" }, "definitionVersion", "unknown-code"],
      [20, { cellStatus: "suppressed", baseCount: "" }, "value", "invalid-value"],
    ];
    const file = rows.map((row, index) => ({
      lowerBound: "",
      upperBound: "",
      definitionVersion: "",
      cellStatus: "",
      ...row,
      ...broken.find(([at]) => at === index + 1)?.[1],
    }));
    const problem = await unchanged(async () => await problemIn(await sendBody(api, csvOf(file)), "invalid-input"));
    expect(problem["errorCount"]).toBe(17);
    const errors = problem["errors"] as ToldFault[]; // as the schema of the problem has it
    expect(errors.map(outline)).toEqual(broken.map(([row, , column, code]) => [row, column, code]));
    expect(errors.map(({ pointer }) => pointer)).toEqual(broken.map(([row, , column]) => `/items/${row - 1}/${column}`));
    for (const { message } of errors) expect(message).toMatch(/\p{L}{2,}.*\.$/u);
  });

  test("two rows with one key are told, both by their number", async () => {
    const rows = [observation({ areaCode: "NL01" }), observation(), observation({ value: "13.00" })];
    const [fault] = await unchanged(async () => await faultsIn(await sendBody(api, csvOf(rows))));
    expect(fault).toMatchObject({ pointer: "/items/2", row: 3, message: expect.stringMatching(/Row 2 and row 3/u) });
  });

  test("of more faults than an answer holds the rest is counted", async () => {
    const rows = Array.from({ length: 1500 }, () => observation({ areaCode: "AM99", value: "x" }));
    const problem = await unchanged(async () => await problemIn(await sendBody(api, csvOf(rows)), "invalid-input"));
    expect(problem).toMatchObject({ errorCount: 1500, errors: { length: 1000 } });
  });

  test("what is wrong in the query is told together with what is wrong in the rows", async () => {
    const rows = [observation({ value: "x" })];
    const errors = await faultsIn(await sendBody(api, csvOf(rows), { query: "?mode=perhaps&dryRun=maybe&page=1&smallBase=hide" }));
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(["/dryRun", "/items/0/value", "/mode", "/page", "/smallBase"]);
  });
});

describe("row by row", () => {
  test("sound rows are stored, and each other one is refused with its faults, in the caller's language", async () => {
    const [first, second, third, fourth] = months(2022, 4);
    const rows = [
      observation(first),
      observation({ ...second, value: "veel" }),
      observation({ ...third, baseCount: 3 }),
      observation({ ...fourth, areaCode: "AM04" }),
      observation(first),
    ];
    const response = await sendBody(api, csvOf(rows), { query: "?mode=row-by-row", headers: { "accept-language": "nl" } });
    expect(response.status).toBe(200);
    const result = await response.json();
    expect(result).toMatchObject({
      items: [
        { row: 1, status: "stored" },
        { row: 2, status: "refused", errors: [{ column: "value", row: 2, code: "invalid-format" }] },
        { row: 3, status: "suppressed" },
        { row: 4, status: "refused", errors: [{ pointer: "/items/3/areaCode", message: expect.stringContaining("Er is geen") }] },
        { row: 5, status: "refused", errors: [{ pointer: "/items/4" }] },
      ],
      summary: { received: 5, stored: 1, unchanged: 0, suppressed: 1, refused: 3 },
      dryRun: false,
    });
    expect(await record(api, [observation(first)])).toMatchObject({ items: [{ row: 1, status: "unchanged" }] });
  });

  test("a row that can't be read at all is refused, and the others go in", async () => {
    const good = months(2021, 3).map((month) => observation(month));
    const lines = [JSON.stringify(good[0]), "{not JSON", "", JSON.stringify(good[1]), "[]", JSON.stringify(good[2])].join("\n");
    const result = await (await sendBody(api, lines, { type: "application/x-ndjson", query: "?mode=row-by-row&dryRun=true" })).json();
    expect(result).toMatchObject({
      items: [
        { status: "stored" },
        { row: 2, status: "refused", errors: [{ code: "malformed-row" }] },
        { status: "stored" },
        { row: 4, status: "refused", errors: [{ pointer: "/items/3", code: "invalid-type" }] },
        { status: "stored" },
      ],
    });
  });
});

describe("a dry run", () => {
  test("answers what the intake then answers, and leaves nothing: no row, no audit record, no change, no idempotency key", async () => {
    const rows = months(2020, 12).map((month, index) => observation({ ...month, areaCode: "NL01", baseCount: index * 2 }));
    const headers = { "idempotency-key": "dry-run-of-2020" };
    const dry = await unchanged(async () => await record(api, rows, { query: "?dryRun=true", headers }));
    const real = await record(api, rows, { headers });
    expect(dry).toEqual({ ...real, dryRun: true });
    expect(real.summary).toEqual({ received: 12, stored: 7, unchanged: 0, suppressed: 5, refused: 0 });
  });

  test("meets the database's own checks too", async () => {
    const own = await startApi();
    await own.testDatabase.run("alter table observation add constraint test_only check (value <> 13.37)");
    for (const query of ["?dryRun=true", ""]) {
      const response = await unchanged(() => sendBody(own, csvOf([observation({ value: "13.37" })]), { query }), own);
      await problemIn(response, "internal-error");
    }
    await own.close();
  });
});

describe("the same rows", () => {
  test("get the same answer as JSON, NDJSON and CSV, by REST, tRPC and SDK", { timeout: 120_000 }, async () => {
    const client = createClient({ baseUrl: api.baseUrl, apiKey: api.keys.researcher, maxRetries: 0 });
    const trpc = createTrpcClient({ baseUrl: api.baseUrl, apiKey: api.keys.researcher });
    const cell = <Value>(...values: Value[]) => fc.constantFrom(...values);
    const row = fc.record(
      {
        indicatorCode: cell("demonstration-time-to-work", "demonstration-nothing", "Not A Code"),
        definitionVersion: cell(1, 7),
        areaCode: cell("AM14", "NL01", "GM0307", "GM0788", "AM16", "é"),
        periodFrom: cell("2025-01-01", "2024-02-30", "2019-01-01"),
        periodTo: cell("2025-02-01", "2025-03-01"),
        value: cell("1.5", "-0.25", "1,5", "x\u{1F600}"),
        lowerBound: cell("1.4", "9"),
        upperBound: cell("1.6", "0"),
        baseCount: cell(0, 9, 10, 1000),
        revisionStatus: cell("final", "provisional"),
        cellStatus: cell("value", "suppressed", "noResponses"),
      },
      { requiredKeys: ["indicatorCode", "areaCode", "periodFrom", "periodTo", "revisionStatus"] },
    );
    const mode = fc.constantFrom("all-or-nothing", "row-by-row");
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), mode, async (rows, chosen) => {
        const query = `?dryRun=true&mode=${chosen}`;
        const answers = await Promise.all(
          rowTypes.map(async (type) => {
            const answer = await (await sendBody(api, written[type](rows), { type, query })).json();
            return { ...(answer as object), requestId: undefined };
          }),
        );
        const sent = { items: rows as SentObservation[], dryRun: true, mode: chosen as "row-by-row" }; // broken on purpose
        const bySdk = await client.observations.create(sent).catch((error) => ({ ...error.problem, requestId: undefined }));
        const byTrpc = await trpc.observations.create
          .mutate(sent)
          .catch((error: unknown) => ({ ...problemOf(error), requestId: undefined }));
        for (const other of [...answers.slice(1), bySdk, byTrpc]) expect({ requestId: undefined, ...other }).toEqual(answers[0]);
      }),
      { numRuns: 40 },
    );
  });

  test("are the same however they are cut on their way", async () => {
    const rows = months(2019, 6).map((month) => observation({ ...month, areaCode: "NL01", value: "é\u{1F600}" }));
    for (const type of rowTypes) {
      const bytes = Buffer.from(written[type](rows));
      const whole = await faultsIn(await sendBody(api, bytes, { type }));
      for (const size of [1, 3, 7]) expect(await faultsIn(await sendBody(api, inPieces(bytes, size), { type }))).toEqual(whole);
      expect(whole).toHaveLength(6);
    }
  });
});

function inPieces(bytes: Buffer, size: number): ReadableStream {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

describe("CSV", () => {
  const header = "areaCode,indicatorCode,periodFrom,periodTo,value,baseCount,revisionStatus";
  const line = "AM14,demonstration-time-to-work,2026-01-01,2027-01-01,12.5,340,final";
  const tried = async (file: string | Buffer<ArrayBuffer>) => await sendBody(api, file, { query: "?dryRun=true" });

  test.each([
    ["with a byte order mark", `\ufeff${header}\n${line}\n`],
    ["with quotes", `"areaCode",${header.slice(9)}\r\n"AM14",${line.slice(5)}\r\n`],
    ["without a line end at its end, and with blank lines", `${header}\n\n${line}\n\n${line.replace("AM14", "NL01")}`],
    ["with semicolons", `${header}\n${line}\n`.replaceAll(",", ";")],
    ["with all columns, most of them empty", `${header},cellStatus,lowerBound,definitionVersion\n${line},,,\n`],
  ])("%s is understood", async (_, file) => {
    const response = await tried(file);
    const { items } = (await response.json()) as { items: object[] };
    expect(items.at(-1)).toEqual({ row: file.split("12.5").length - 1, status: "stored" });
  });

  test("with a header of unknown, doubled and missing columns is told so once, by name", async () => {
    const faults = await faultsIn(await tried(`areaCode,areaCode,wäarde,${header.slice(23)}\n${"x,".repeat(8)}\n`));
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ["wäarde", "unknown-parameter"],
      ["areaCode", "invalid-value"],
      ["indicatorCode", "required"],
    ]);
    expect(faults[0]?.message).toContain("“wäarde”");
  });

  test("with a number that is not in digits alone is told by row and column, with how to write it, and nothing is guessed", async () => {
    const counts = ["1.000", "1,000", "010", "1.0", "+10", "1e3", "1 000", "00", "-010"];
    const rows = ["10", ...counts].map((baseCount, index) => ({ ...observation(months(2017, 12)[index]), areaCode: "NL01", baseCount }));
    const faults = await unchanged(async () => await faultsIn(await sendBody(api, csvOf(rows))));
    expect(faults.map(outline)).toEqual(counts.map((_, index) => [index + 2, "baseCount", "invalid-type"]));
    for (const { message } of faults) expect(message).toContain("1000, not 1.000 or 01000");
    expect(await (await tried(csvOf(rows.slice(0, 1)))).json()).toMatchObject({ summary: { stored: 1 } });
  });

  test("of nothing, or of a header alone, is no intake", async () => {
    expect((await faultsIn(await tried("\n"))).map(({ code }) => code)).toContain("required");
    expect(await faultsIn(await tried(`${header}\n`))).toMatchObject([{ pointer: "/items", code: "too-few-items" }]);
  });

  test("rows with too many or too few cells are faults of their rows", async () => {
    const faults = await faultsIn(await tried([header, `${line},more`, line, "AM14,x"].join("\n")));
    expect(faults.map(outline)).toEqual([
      [1, undefined, "malformed-row"],
      [3, undefined, "malformed-row"],
    ]);
  });

  test.each([
    ["a quote in the middle", `"AM14"x,${line.slice(5)}`],
    ["a quote that is never closed", `"AM14,${line.slice(5)}`],
  ])("with %s is refused with that row, also row by row: nobody knows where the next one begins", async (_, broken) => {
    const file = [header, line.replace("12.5", "x"), broken, line.replace("AM14", "NL01")].join("\n");
    const faults = await unchanged(async () => await faultsIn(await sendBody(api, file, { query: "?mode=row-by-row" })));
    expect(faults.map(outline)).toEqual([
      [2, undefined, "malformed-row"],
      [1, "value", "invalid-format"],
    ]);
  });

  test("that is not in UTF-8 is refused, wherever that shows", async () => {
    const latin = Buffer.concat([Buffer.from(`${header}\n${line}\n`.repeat(2)), Buffer.from([0xeb]), Buffer.from("\n")]);
    await unchanged(async () => await problemIn(await tried(latin), "malformed-request"));
    await problemIn(await tried(Buffer.from([...Buffer.from(`${header}\n`), 0xe2, 0x82])), "malformed-request");
    const response = await sendBody(api, `${header}\n${line}`, { type: "text/csv; charset=iso-8859-1" });
    await problemIn(response, "unsupported-media-type");
  });
});

describe("JSON", () => {
  const rows = [observation({ areaCode: "NL01" }), observation()];
  const tried = async (body: string) => await sendBody(api, body, { type: "application/json", query: "?dryRun=true" });

  test.each([
    ["with its member written otherwise", `{ "it\\u0065ms" : ${JSON.stringify(rows)} }`],
    ["with brackets and quotes in a text", JSON.stringify({ items: rows }).replace("AM14", "AM\\u00314")],
  ])("%s is understood", async (_, body) => {
    expect(await (await tried(body)).json()).toMatchObject({ summary: { stored: 2 } });
  });

  test.each([
    ["breaks off", '{"items":[{}'],
    ["has a comma too many", '{"items":[{},]}'],
    ["has the list twice", '{"items":[{}],"items":[{}]}'],
    ["goes on after its end", '{"items":[{}]}{}'],
    ["is nothing", ""],
  ])("that %s is refused", async (_, body) => {
    await problemIn(await tried(body), "malformed-request");
  });

  test("with members that belong in the query, or nowhere, says so, and __proto__ is no more than a name", async () => {
    const body = `{"mode":"row-by-row","items":[${JSON.stringify({ ...rows[0] }).slice(0, -1)},"__proto__":1}],"extra":[[1]],"__proto__":2}`;
    const pointers = (await faultsIn(await tried(body))).map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(["/__proto__", "/extra", "/items/0/__proto__", "/mode"]);
  });

  test("with one row that is no JSON tells that row", async () => {
    const body = `{"items":[${JSON.stringify(rows[0])},{"areaCode":AM14},${JSON.stringify(rows[1])}]}`;
    expect(await faultsIn(await tried(body))).toMatchObject([{ pointer: "/items/1", row: 2, code: "malformed-row" }]);
  });
});

describe("bounds", () => {
  test(`more than ${maxIntakeRows} rows are refused with that number, and nothing is stored`, async () => {
    const file = `${"areaCode,indicatorCode,periodFrom,periodTo,value,baseCount,revisionStatus\n"}${"NL01,demonstration-time-to-work,1990-01-01,1991-01-01,1,10,final\n".repeat(maxIntakeRows + 1)}`;
    const faults = await unchanged(async () => await faultsIn(await sendBody(api, file)));
    expect(faults[0]).toMatchObject({ pointer: "/items", code: "too-many-items", message: expect.stringContaining(String(maxIntakeRows)) });
  });

  test("a body that says it is too large is refused before it comes, one that doesn't say so while it comes", async () => {
    const said = await rawPost(api, { length: maxIntakeBytes + 1, body: "x" });
    expect(said.answer).toMatch(/^HTTP\/1\.1 413 .*payload-too-large/su);
    const piece = Buffer.alloc(1_048_576, "\n");
    let left = maxIntakeBytes / piece.length + 1;
    const endless = new ReadableStream({ pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()) });
    const response = await unchanged(() => sendBody(api, endless, { type: "application/x-ndjson" }).catch((error: unknown) => error));
    // The answer comes while the sender still sends, so it may not hear it.
    if (response instanceof Response) await problemIn(response, "payload-too-large");
  });

  test.each(rowTypes)("a row in %s that is too long is a fault of its own", async (type) => {
    const rows = [observation({ value: "9".repeat(maxRowBytes) }), observation({ areaCode: "NL01" })];
    const faults = await faultsIn(await sendBody(api, written[type](rows), { type }));
    expect(faults[0]).toMatchObject({ row: 1, code: "malformed-row", message: expect.stringContaining(String(maxRowBytes)) });
  });

  test("another media type is refused, with those that are taken", async () => {
    const problem = await problemIn(await sendBody(api, "x", { type: "text/plain" }), "unsupported-media-type");
    expect(problem["accepted"]).toEqual(rowTypes);
    const elsewhere = await api.callAs(api.keys.admin, "/v1/api-keys", {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body: {},
    });
    expect((await problemIn(elsewhere, "unsupported-media-type"))["accepted"]).toEqual(["application/json"]);
  });
});

describe("an idempotency key", () => {
  const rows = months(2018, 3).map((month) => observation({ ...month, areaCode: "NL01" }));
  const headers = { "idempotency-key": "intake-of-2018" };

  test("gives the same rows their first answer again, in whichever form they come", async () => {
    const first = await record(api, rows, { headers });
    expect(first.summary.stored).toBe(3);
    for (const type of rowTypes) {
      const again = await unchanged(() => sendBody(api, written[type](rows), { type, headers }));
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect(await again.json()).toEqual(first);
    }
    const other = await unchanged(() => sendBody(api, csvOf([...rows].reverse()), { headers }));
    await problemIn(other, "idempotency-key-reused");
  });

  test("of an intake with faults stands for nothing", async () => {
    const key = { "idempotency-key": "intake-with-faults" };
    await unchanged(async () => await faultsIn(await sendBody(api, csvOf([observation({ value: "x" })]), { headers: key })));
    expect(await record(api, [observation({ periodFrom: "2026-06-01" })], { headers: key })).toMatchObject({ summary: { stored: 1 } });
  });

  test("that is none is told before anything is read", async () => {
    const faults = await faultsIn(await sendBody(api, "x", { headers: { "idempotency-key": "with spaces in it" } }));
    expect(faults).toMatchObject([{ pointer: "/Idempotency-Key" }]);
  });
});

interface RawPost {
  readonly length: number;
  readonly body: string;
  readonly as?: string;
}

/** Sends a request by hand, whose body may never come as a whole. */
async function beginPost({ baseUrl, keys }: RunningApi, { length, body, as = keys.researcher }: RawPost): Promise<Socket> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(
    `POST /v1/observations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${as}\r\nContent-Type: text/csv\r\nContent-Length: ${length}\r\n\r\n${body}`,
  );
  return socket;
}

async function rawPost(of: RunningApi, post: RawPost): Promise<{ readonly answer: string }> {
  const socket = await beginPost(of, post);
  let answer = "";
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => {
    answer += text;
    if (answer.includes("\r\n\r\n{") && answer.includes("requestId")) socket.end();
  });
  await once(socket, "close");
  return { answer };
}

/** Files of ours that have a name; those of spools never do. */
const spoolFiles = () => readdirSync(tmpdir()).filter((name) => /^reform-exchange-[0-9a-f]{8}-/u.test(name));

describe("a sender", () => {
  const half = csvOf(Array.from({ length: 5000 }, (_, index) => observation({ periodFrom: `20${10 + (index % 10)}-01-01` })));

  test("without the right is refused before it sends any row", async () => {
    const refused = await rawPost(api, { length: 1000, body: "", as: api.keys.regionA });
    expect(refused.answer).toMatch(/^HTTP\/1\.1 403 .*insufficient-scope/su);
  });

  test("that goes away in the middle leaves nothing behind, and holds nobody up while it is there", async () => {
    const before = await stateOf(api);
    const logged = api.log.length;
    const socket = await beginPost(api, { length: half.length + 1_000_000, body: half });
    // The embedded database has one connection: a transaction that waits for rows would hold this up for ever.
    expect(await record(api, [observation({ areaCode: "NL01", periodFrom: "2026-11-01" })], { query: "?dryRun=true" })).toBeDefined();
    expect(spoolFiles()).toEqual([]);
    socket.destroy();
    await once(socket, "close");
    await record(api, [observation({ areaCode: "NL01", periodFrom: "2026-11-01" })], { query: "?dryRun=true" });
    expect(await stateOf(api)).toEqual(before);
    expect(api.log.slice(logged).join("\n")).not.toContain("internal error");
  });

  test("that takes too long is told so, and leaves nothing behind", async () => {
    const own = await startApi({ requestTimeoutMs: 300 });
    const { answer } = await unchanged(() => rawPost(own, { length: half.length + 1, body: half }), own);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
    expect(spoolFiles()).toEqual([]);
    await own.close();
  });
});

test("an intake is one audit record with the number of its rows, and a change for each indicator and region", async () => {
  const own = await startApi();
  const rows = [
    ...months(2024, 12).map((month) => observation(month)),
    ...months(2024, 12).map((month) => observation({ ...month, areaCode: "GM0307" })), // lies in AM14
    observation({ areaCode: "NL01" }),
    observation({ areaCode: "NL01", periodFrom: "2026-02-01", baseCount: 2 }),
  ];
  await record(own, rows);
  const { records } = await stateOf(own);
  expect(records).toHaveLength(1);
  const [{ operationId, outcome, body } = { operationId: "", outcome: "", body: "{}" }] = records;
  expect([operationId, outcome]).toEqual(["observations.create", "done"]);
  const keys = ["demonstration-time-to-work/AM14", "demonstration-time-to-work/NL01"];
  expect(JSON.parse(body)).toMatchObject({ rowCount: 26, keys });
  const changes = (await (await own.callAs(own.keys.ministry, "/v1/changes?resource=observations")).json()) as { items: { key: string }[] };
  expect(changes.items.map(({ key }) => key)).toEqual(keys);
  await own.close();
});
