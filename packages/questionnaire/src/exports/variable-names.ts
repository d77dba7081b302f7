import type { Question } from "@reform-exchange/schemas";

/** A variable of a question: its name in exports, and what of the question it stands for. */
export interface NamedPart {
  readonly name: string;
  /** What of the question names it, as a JSON Pointer from the question. */
  readonly namedBy: string;
  /** The place of its option (multiple) or row (matrix); undefined where the question is one variable. */
  readonly part?: number;
}

/** The variables of a question by name: one, or one for each option of a multiple choice or row of a matrix. */
export function variableNames(question: Question): readonly NamedPart[] {
  const { questionKey } = question;
  if (question.type === "multiple") {
    return question.options.map(({ value }, part) => ({ name: `${questionKey}_${value}`, namedBy: `/options/${part}/value`, part }));
  }
  if (question.type === "matrix") {
    return question.rows.map(({ rowKey }, part) => ({ name: `${questionKey}_${rowKey}`, namedBy: `/rows/${part}/rowKey`, part }));
  }
  return [{ name: questionKey, namedBy: "/questionKey" }];
}

const bySpss = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];
const byStata = [
  ...[
    "_all",
    "_b",
    "_cons",
    "_n",
    "_pi",
    "_rc",
    "_se",
    "_skip",
    "byte",
    "double",
    "float",
    "if",
    "in",
    "int",
    "long",
    "str",
    "strl",
    "using",
  ],
];
const byOurExports = ["response_id", "region_code", "submitted_at", "language", "weight"];

/** Who needs the name for something else: SPSS, Stata or our own exports; undefined where nobody does. Capitals don't count. */
export function reservedBy(name: string): "SPSS" | "Stata" | "Reform Exchange" | undefined {
  const lower = name.toLowerCase();
  if (bySpss.includes(lower)) return "SPSS";
  if (byStata.includes(lower) || /^str\d+$/u.test(lower)) return "Stata"; // str1 to str2045 are types there
  if (byOurExports.includes(lower)) return "Reform Exchange";
  return undefined;
}
