import * as z from "zod";

/** What can be wrong with one part of an input. The codes are stable; the messages are for people. */
export const faultCodes = [
  "required",
  "unknown-parameter",
  "invalid-type",
  "invalid-format",
  "not-allowed-value",
  "too-small",
  "too-large",
  "too-few-items",
  "too-many-items",
  "unknown-code",
  "stale-version",
  "malformed-row",
  "invalid-cursor",
  "invalid-value",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/**
 * One fault of an input: where it is, what kind it is, and how to mend it.
 *
 * @example
 * Fault.parse({ pointer: "/limit", code: "too-large", message: "limit is at most 1000; ask for the next page instead." });
 */
export const Fault = z
  .object({
    pointer: z.string().meta({
      title: "Pointer",
      description: "JSON Pointer (RFC 6901) into the input of the operation: path, query and body members together.",
      examples: ["/limit"],
    }),
    code: z.enum(faultCodes).meta({ title: "Code", description: "Stable code of the kind of fault.", examples: ["too-large"] }),
    message: z.string().meta({
      title: "Message",
      description: "What is wrong and how to mend it, in the language of Accept-Language.",
      examples: ["limit is at most 1000."],
    }),
    sheet: z
      .string()
      .optional()
      .meta({ title: "Sheet", description: "In a workbook: the sheet.", examples: ["survey"] }),
    row: z
      .int()
      .min(1)
      .optional()
      .meta({
        title: "Row",
        description:
          "In an intake of many rows: the row, counted from 1 without the header of a CSV file. In a workbook: the row as the workbook counts, the header being 1.",
        examples: [17],
      }),
    column: z
      .string()
      .optional()
      .meta({
        title: "Column",
        description:
          "In an intake of many rows: the member of the row, which is the name in the header of a CSV file. In a workbook: the column by its header.",
        examples: ["value"],
      }),
  })
  .meta({ id: "Fault", title: "Fault", description: "One fault of an input: where it is, what kind it is, and how to mend it." });
export type Fault = z.infer<typeof Fault>;
