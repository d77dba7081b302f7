/** The widest line of the code, as in the formatter's configuration. */
export const lineWidth = 140;

/** What a JSDoc comment says. */
export interface Comment {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Block tags such as `@returns a page`. */
  readonly tags?: readonly string[];
  /** Code, line by line. */
  readonly example?: readonly string[];
}

/** Prints a JSDoc comment: on one line where it fits, else wrapped. */
export function printComment({ text, tags = [], example = [] }: Comment, indent = ""): string {
  const [only] = text;
  if (only !== undefined && text.length === 1 && tags.length + example.length === 0) {
    const line = `${indent}/** ${withoutCommentEnd(only)} */`;
    if (line.length <= lineWidth) return line;
  }
  const width = lineWidth - indent.length - " * ".length;
  const paragraphs = text.flatMap((paragraph, index) => (index === 0 ? wrap(paragraph, width) : ["", ...wrap(paragraph, width)]));
  const tagLines = tags.flatMap((tag) => wrap(tag, width - 2).map((line, index) => (index === 0 ? line : `  ${line}`)));
  const lines = [
    ...paragraphs,
    ...(tagLines.length > 0 ? ["", ...tagLines] : []),
    ...(example.length > 0 ? ["", "@example", ...example] : []),
  ];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${withoutCommentEnd(line)}`.trimEnd()), `${indent} */`].join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A comment must not end inside its own text. */
function withoutCommentEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
