/** What a row of the survey sheet is, by its `type`. */
export type RowType =
  | { readonly kind: "select_one" | "select_multiple"; readonly list: string }
  | { readonly kind: "integer" | "decimal" | "text" | "date" | "note" | "begin_group" | "end_group" | "metadata" | "unsupported" };

/** What a form notes by itself, without asking; nothing of it is kept. */
const metadata = new Set([
  ...["start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username", "email", "audit"],
]);

/** The types that are supported, for people. */
export const supportedTypes = "select_one, select_multiple, integer, decimal, text, date, note, begin_group, end_group";

/** Reads a `type`. */
export function rowType(text: string): RowType {
  const type = text.trim().replaceAll(/\s+/gu, " ");
  const list = /^select[_ ](one|multiple) (\S+)$/u.exec(type);
  if (list?.[2] !== undefined) return { kind: list[1] === "one" ? "select_one" : "select_multiple", list: list[2] };
  const kind = type.replace(/^(begin|end) group$/u, "$1_group");
  if (metadata.has(kind)) return { kind: "metadata" };
  switch (kind) {
    case "integer":
    case "decimal":
    case "text":
    case "date":
    case "note":
    case "begin_group":
    case "end_group":
      return { kind };
    default:
      return { kind: "unsupported" };
  }
}
