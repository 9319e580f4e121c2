/**
 * Reads a Markdown page as a person would check it: its links, headings, commands, code and tables.
 */

/** A page without its fenced code: there a link or a path is only an example. */
function prose(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, "");
}

/** The targets of all links and images. */
export function linksOf(page: string): string[] {
  const text = prose(page).replace(/`[^`\n]*`/g, (code) => (code.includes("](") ? "" : code));
  return [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((found) => found[1] ?? "");
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(page).matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(([, heading = ""]) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** One block of fenced code. */
export interface Block {
  language: string;
  code: string;
  /** The heading above it. */
  heading: string;
}

/** The blocks of fenced code, in order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map((found) => {
    const above = [...page.slice(0, found.index).matchAll(/^#{1,6}\s+(.*)$/gm)].at(-1);
    return { language: found[1] ?? "", code: found[2] ?? "", heading: above?.[1] ?? "" };
  });
}

/** What stands between single backticks, outside of blocks. */
export function inlineCode(page: string): string[] {
  return [...prose(page).matchAll(/`([^`\n]+)`/g)].map((found) => found[1] ?? "");
}

/**
 * The commands that a page tells its reader to run: in blocks, up to an explanation after two spaces; and between backticks.
 * A line of two commands joined by && counts as two.
 */
export function commandsOf(page: string): string[] {
  const lines = blocksOf(page)
    .filter(({ language }) => language === "" || /^(sh|bash|shell|console)$/.test(language))
    .flatMap(({ code }) => code.split("\n"));
  return [...lines, ...inlineCode(page)]
    .map((line) => line.trim().split(/ {2,}/)[0] ?? "")
    .flatMap((line) => line.split(/ && |; /))
    .map((line) => line.trim())
    .filter((line) => /^(npm|npx|node) \S/.test(line));
}

/** A command's words, with double quotes taken off. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((found) => found[1] ?? found[2] ?? "");
}

/** The rows of the table below a heading, as cells; without head and line. */
export function tableBelow(page: string, heading: string): string[][] {
  const start = page.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`no heading "${heading}"`);
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(/^#{1,6} /m);
  return (end === -1 ? rest : rest.slice(0, end))
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[\s:|-]+\|$/.test(line))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** `[text](target)` pairs of a text. */
export function namedLinks(text: string): { text: string; target: string }[] {
  return [...text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map((found) => ({
    text: found[1] ?? "",
    target: found[2] ?? "",
  }));
}
