/**
 * What a peer's text can't do to the page of a review: carry something out, load something, hide something, or go on for ever.
 */
import { describe, expect, test } from "vitest";
import { minutesFor } from "#kit/review/page.ts";
import { code, fenced, fileName, inline, quoted, visible } from "#kit/review/safe.ts";
import { GREEN, observed, page, type Told } from "./support/sides.ts";

describe("a hostile peer", () => {
  const nasty =
    '</td></tr></table><img src="https://evil.example/x.png" onerror=alert(1)> ![x](https://evil.example/y.png) [z](javascript:1) @octocat #1 www.evil.example\u202e\u001b[31m';
  const everywhere: Told = {
    name: nasty,
    add: `export const add = "${nasty}";\n// \`\`\`\n// \`\`\`\`\`html\n// ~~~\n// <script>1</script>`,
    written: `${nasty}\n\n# Heading\n\n---\n===\n<details>\n\n    indented ![x](https://evil.example/z.png)\n\n1. ![a](https://evil.example/b.png)\n> > [ref]: https://evil.example`,
    discuss: nasty,
    marks: [{ section: nasty, name: nasty, reason: nasty }],
    warnings: [nasty],
    observed: [
      { ...observed[0]!, numbers: `${nasty} | cell \\| more` },
      { section: nasty, test: nasty, what: nasty, numbers: [1] },
    ],
    outcomes: [...GREEN, { section: nasty, name: nasty, failure: { kind: "wrong", message: nasty } }],
  };
  const mine: Told = { written: "Mine.", observed };

  /** The page without its code, fenced or in backticks. */
  const prose = (text: string) =>
    text
      .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
      .replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");

  test("no tag, no image, no link, no mention of theirs gets through", () => {
    const text = prose(page(mine, everywhere));
    const tags = [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const ours = /^<(?:\/?table|\/?tr|\/?td|\/?details|\/?summary|\/?code|!-- --)>/;
    for (const tag of tags) expect(tag).toMatch(ours);
    expect(text).not.toMatch(/!\[/);
    expect(text).not.toMatch(/(?<!\\)\]\((?!\.\.\/(?:exercises|solutions)\/)/);
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/@\w|(?<!\.ts)#\w|\bwww\.\w/);
    expect(text).toContain("&lt;img src");
  });

  test("nothing invisible, nothing that turns the line round, is left anywhere", () => {
    const unseen = [...page(mine, everywhere)].filter(
      (sign) => /[\p{Cc}\p{Cf}]/u.test(sign) && sign !== "\n",
    );
    expect(unseen).toEqual([]);
    expect(visible("a\u202eb\u{e0041}\u200b")).toBe("a⟨U+202E⟩b⟨U+E0041⟩⟨U+200B⟩");
  });

  test("a fence is longer than any run of backticks inside, and a bar doesn't end a cell", () => {
    expect(fenced("a\n````\nb", "ts")).toBe("`````ts\na\n````\nb\n`````");
    expect(code("a `b`")).toBe("`` a `b` ``");
    expect(code("a | b")).toBe("<code>a &#124; b</code>");
    expect(code("\\| <b>")).toBe("<code>&#92;&#124; &#60;b&#62;</code>");
    const rows = page(mine, everywhere)
      .split("\n")
      .filter((line) => line.startsWith("| `take`"));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.replace(/&#124;/g, "").split(/(?<!\\)\|/)).toHaveLength(7);
  });

  test("inline text keeps its code and loses the rest of Markdown's powers", () => {
    expect(inline("use `a*b` *now*\n# [x](y) <b>&amp;")).toBe(
      "use `a*b` \\*now\\* # \\[x\\](y) &lt;b&gt;&amp;amp;",
    );
    expect(inline("a | b")).toBe("a &#124; b");
    expect(inline("# no")).toBe("\\# no");
    expect(inline("- no")).toBe("\\- no");
    expect(inline("http://a.b www.c.d @me #7")).toBe("http:\\/\\/a.b www\\.c.d @<!-- -->me #<!-- -->7");
    expect(quoted("a\n\n\n- b\n2) c\n---\n```")).toBe("> a\n>\n> - b\n> 2. c\n> \\---\n> \\`\\`\\`");
    expect(quoted("as a table:\n| a | *b* |\n|---|:-:|\n| <b> | x \\| y |\nend")).toBe(
      "> as a table:\n>\n> | a | \\*b\\* |\n> |---|:-:|\n> | &lt;b&gt; | x &#124; y |\n> end",
    );
  });

  test("a page has an end: long answers, many questions, many marks, much code", () => {
    const many: Told = {
      ...everywhere,
      written: "word ".repeat(40_000),
      marks: Array.from({ length: 500 }, (_, i) => ({ section: "1-add", name: `f${i}`, reason: nasty })),
      warnings: Array.from({ length: 500 }, () => nasty),
      observed: Array.from({ length: 5000 }, (_, i) => ({
        ...observed[0]!,
        what: `take(${i})`,
        numbers: [1],
      })),
      add: `export const add = 1;\n${"x();\n".repeat(1500)}`,
    };
    const all = { ...mine, observed: many.observed!.map((one) => ({ ...one, numbers: [2] })) };
    const began = performance.now();
    const text = page(all, many);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(text.length).toBeLessThan(40_000);
    expect(minutesFor(text)).toBeLessThanOrEqual(15);
    expect(text).toContain("(goes on in answers.md)");
  });
});

test("a file's name is legal everywhere", () => {
  expect(fileName("anna/week 2:b")).toBe("anna-week 2-b");
  expect(fileName("../..")).toBe("peer");
  expect(fileName("CON")).toBe("peer CON");
  expect(fileName("nul.txt")).toBe("peer nul.txt");
  expect(fileName("ends. ")).toBe("ends");
  expect(fileName("a\u202eb")).toMatch(/^[\w +-]+$/);
  expect(fileName("x".repeat(300))).toHaveLength(60);
});
