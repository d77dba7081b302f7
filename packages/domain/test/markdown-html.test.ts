/** Whatever stands in a text, its HTML runs nothing, fetches nothing, and leads only to the web or to mail. */

import { maxMarkdownLength } from "@reform-exchange/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownHtml } from "../src/pages/markdown-html.ts";

const render = (markdown: string) => markdownHtml(markdown, { below: 2, name: "text", locale: "nl" });

const tags = new Set("a blockquote br code em h3 h4 h5 h6 hr li ol p pre s section strong sup table tbody td th thead tr ul".split(" "));
const attributes = new Set("align aria-label class href id start title".split(" "));

/** Walks the tags of HTML in which every other angle bracket is escaped, and fails on whatever is not on the lists. */
function expectHarmless(html: string): void {
  const rest = html.replace(/<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)( \/)?>/gu, (_, _slash, tag: string, written: string) => {
    expect(tags, html).toContain(tag);
    for (const [, name = "", value = ""] of written.matchAll(/ ([a-z-]+)="([^"]*)"/gu)) {
      expect(attributes, html).toContain(name);
      if (name === "href") expect(value, html).toMatch(/^(?:$|https?:|mailto:|ircs?:|xmpp:|#|\?|\/|[^:]*$|[^:/?#]*[/?#])/iu);
    }
    return "";
  });
  expect(rest, html).not.toMatch(/[<>]/u);
}

describe("hostile Markdown", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "text <b onclick='alert(1)'>b</b> <!-- comment --> <?php ?> <![CDATA[x]]>",
    "<!-- \n<script>alert(1)</script>\n-->",
    "<svg><animate onbegin=alert(1) attributeName=x></svg>",
    "<iframe src='https://evil.example'></iframe>",
    "<style>body{display:none}</style>",
    "<base href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](java&Tab;script:alert(1))",
    "[a](\u0001javascript:alert(1))",
    "[a](<java\tscript:alert(1)>)",
    "[a](vbscript:x)",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[a](file:///etc/passwd)",
    "[a][x]\n\n[x]: javascript:alert(1)",
    "<javascript:alert(1)>",
    '[a](https://a.example "t\\" onmouseover=alert(1) x=\\"")',
    "[a](https://a.example/\"onmouseover='alert(1)')",
    "![x](data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=)",
    "![x](javascript:alert(1))",
    '![x"onerror=alert(1)](https://evil.example/pixel.png)',
    "![x][y]\n\n[y]: https://evil.example/pixel.png",
    "[![x](https://evil.example/a.png)](javascript:alert(1))",
    '```"><script>alert(1)</script>\ncode </code></pre><script>alert(1)</script>\n```',
    "`</code><script>alert(1)</script>`",
    "| a | <script>alert(1)</script> |\n|---|---|\n| [b](javascript:alert(1)) | c |",
    "> - 1. > <script>alert(1)</script>\n>   - [x](javascript:alert(1))",
    "note[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))",
    '[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: x',
    "# <script>alert(1)</script>\n\n- [ ] <img src=x onerror=alert(1)>",
    "www.example.com/<script>alert(1)</script>",
    'https://example.com/"><script>alert(1)</script>',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "\u0000<script>",
    `${"[".repeat(5000)}${"*".repeat(5000)}`,
  ])("%j is harmless", (markdown) => {
    const html = render(markdown);
    expectHarmless(html);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|style|base|meta)|href="\s*(?:javascript|data|vbscript|file)/iu);
  });

  test("any text is harmless, also one that is put together of dangerous pieces", () => {
    const piece = fc.constantFrom(
      ..."< > \" ' & [ ] ( ) ! ` ~ * _ # | - : \\ / \n \n\n \t = <script> </script> <!-- --> javascript: data: https://a.example [^1] [^1]: onclick= &#58; <a href= >".split(
        / (?! )/u,
      ),
      "\n",
      "\n\n",
      "    ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (markdown) => expectHarmless(render(markdown))),
      { numRuns: 1500 },
    );
  });
});

describe("the longest text", () => {
  const full = (piece: string) => piece.repeat(Math.ceil(maxMarkdownLength / piece.length)).slice(0, maxMarkdownLength);
  const each = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, index) => piece(index)).join("");
  const ticks = each(440, (index) => `${"`".repeat(index)}e`);
  const stairs = each(440, (index) => `${" ".repeat(index)}- a\n`);
  const notes = each(6000, (index) => `[^${index}]: x\n`) + each(6000, (index) => `[^${index}] `);
  const wide = `${"a|".repeat(25_000)}\n${"-|".repeat(25_000)}`;
  const repeated = '> |[|]|[a](|![|*a_ |**x|~~a|- |1) |> - |- [ ] |[a]: b\n|[^a] |^[|<a:|<!--|&|\\[|http://a|a@|a.|[a](<b|[a](b "'.split(
    "|",
  );

  // It is read by everyone once it is published: none may take the time of the square of its length.
  test.each([...repeated.map(full), ticks, stairs, notes, wide])("is rendered whatever stands in it (%#)", (markdown) => {
    expectHarmless(render(markdown));
  });
});

describe("a text", () => {
  test("keeps what Markdown says: paragraphs, lists, tables, links of the web and of mail", () => {
    expect(render("Eén **loket**, ~~twee~~.\n\n1. a\n2. b\n\n[w](https://werk.example) <mail@werk.example>")).toBe(
      '<p>Eén <strong>loket</strong>, <s>twee</s>.</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p><a href="https://werk.example">w</a> <a href="mailto:mail@werk.example">mail@werk.example</a></p>',
    );
    expect(render("| a | b |\n|:-:|---|\n| 1 | 2 |")).toContain('<th align="center">a</th>');
  });

  test("has its headings below the heading over it, and none deeper than there are", () => {
    expect(render("# one\n\n## two\n\n###### six")).toBe("<h3>one</h3>\n<h4>two</h4>\n<h6>six</h6>");
  });

  test("has footnotes of its own, in the language of the page", () => {
    const html = render("note[^1]\n\n[^1]: foot");
    expect(html).toContain('id="fn-text-1"');
    expect(html).toContain("Voetnoten");
  });

  test("shows an image as a link: reading it asks nothing of others", () => {
    expect(render("![a map](https://elsewhere.example/map.png)")).toBe('<p>!<a href="https://elsewhere.example/map.png">a map</a></p>');
  });
});
