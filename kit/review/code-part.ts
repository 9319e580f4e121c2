/**
 * The part of a review that shows code: the functions that two people have written differently, one after the other.
 *
 * Two versions that are nearly the same are shown as one block of differences; two narrow ones side by side; others one below the
 * other. All three can be read on GitHub, in an editor's preview and as plain text. A page has room for a certain number of
 * lines: what differs most in what it gives comes first, and the rest is named.
 */
import { diff, essence, type Pair } from "./compare.ts";
import { grouped } from "./grouped.ts";
import type { Chapter } from "./page.ts";
import { code, fenced, inline } from "./safe.ts";
import type { Side } from "./side.ts";

/** How many lines of code one page shows, and how many one person's function. */
const PAGE_LINES = 110;
const FUNCTION_LINES = 28;
/** The longest line, and the longest that still fits beside another. */
const LONG = 160;
const NARROW = 66;
/** From this share of equal lines on, a block of differences is the shorter way to see them. */
const NEARLY_EQUAL = 0.5;

interface Entry {
  readonly chapter: Chapter;
  readonly pair: Pair;
  /** Whether the two give different numbers. */
  readonly numbersDiffer: boolean;
  /** The more, the earlier it gets its place. */
  readonly weight: number;
}

/** The lines of the part; none when there is nothing to compare. @param base leads from the page to the kit's folder */
export function codeLines(chapters: readonly Chapter[], theirs: Side, base: string): string[] {
  const who = inline(theirs.name);
  const same = chapters.reduce((sum, { functions }) => sum + functions.same, 0);
  const entries = chapters.flatMap(entriesOf);
  if (same + entries.length === 0) return aloneLines(chapters, who);
  const shown = chosen(entries);
  const rest = entries.filter((entry) => !shown.includes(entry));
  const alike = `${functions(same)} the same in both, but for names, layout, comments and the words of errors: not shown.`;
  return [
    ...(same > 0 ? [alike, ""] : []),
    ...shown.flatMap((entry) => pairLines(entry, who, base)),
    ...restLines(rest),
    ...aloneLines(chapters, who),
  ];
}

const functions = (count: number): string => (count === 1 ? "One function is" : `${count} functions are`);

function entriesOf(chapter: Chapter): Entry[] {
  const marked = [chapter.mine, chapter.theirs].flatMap(({ marks }) => marks.map((mark) => mark.name));
  return chapter.functions.pairs.map((pair) => {
    const numbersDiffer = chapter.differences.some((one) => one.name === pair.name);
    const told = numbersDiffer ? 4 : 0;
    const red = pair.reference === undefined ? 2 : 0;
    const wanted = marked.includes(pair.name) ? 3 : 0;
    return { chapter, pair, numbersDiffer, weight: told + red + wanted + 1 - pair.likeness };
  });
}

/** As many as there is room for, the weightiest first, then in the order of the course again. */
function chosen(entries: readonly Entry[]): Entry[] {
  let room = PAGE_LINES;
  const taken = new Set<Entry>();
  for (const entry of [...entries].sort((a, b) => b.weight - a.weight)) {
    const cost = costOf(entry.pair);
    if (cost > room) continue;
    room -= cost;
    taken.add(entry);
  }
  return entries.filter((entry) => taken.has(entry));
}

function costOf(pair: Pair): number {
  if (isNearlyEqual(pair)) return diff(pair.mine, pair.theirs).length;
  const [a, b] = [pair.mine, pair.theirs].map((text) => Math.min(FUNCTION_LINES, text.split("\n").length));
  return (a ?? 0) + (b ?? 0);
}

const isNearlyEqual = ({ mine, theirs, likeness }: Pair): boolean =>
  likeness >= NEARLY_EQUAL && [mine, theirs].every((text) => text.split("\n").length <= FUNCTION_LINES);

function pairLines({ chapter, pair, numbersDiffer }: Entry, who: string, base: string): string[] {
  const { section, name, mine, theirs } = pair;
  const { id, sections } = chapter.key.module;
  const title = sections.find((one) => one.name === section)?.title ?? section;
  const file = `${id}/${section}.ts`;
  const declarations = chapter.mine.declarations.get(section);
  const line = declarations?.find((one) => one.name === name)?.line ?? 1;
  const link = `[${file}](${encodeURI(`${base}exercises/${file}`)}#L${line})`;
  return [
    `### ${code(name)} · ${title}`,
    "",
    ...(numbersDiffer ? ["Our numbers differ here.", ""] : []),
    ...(isNearlyEqual(pair) ? differenceLines(pair, who, link) : bothLines(mine, theirs, who, link)),
    ...referenceLines(pair, who, `[solutions/${file}](${encodeURI(`${base}solutions/${file}`)})`),
  ];
}

function differenceLines({ mine, theirs }: Pair, who: string, link: string): string[] {
  const lines = diff(mine, theirs).map(({ sign, text }) => `${sign} ${clipped(text)}`);
  return [
    `Nearly the same: \`-\` is mine (${link}), \`+\` is ${who}’s; names of own variables don’t count.`,
    "",
    fenced(lines.join("\n"), "diff"),
    "",
  ];
}

function bothLines(mine: string, theirs: string, who: string, link: string): string[] {
  const [own, other] = [cut(mine), cut(theirs)];
  const left = [`**mine**, ${link}${own.note}`, "", fenced(own.text, "ts"), ""];
  const right = [`**${who}’s**${other.note}`, "", fenced(other.text, "ts"), ""];
  const width = Math.max(...`${own.text}\n${other.text}`.split("\n").map((line) => line.length));
  if (width > NARROW) return [...left, ...right];
  return ["<table><tr><td>", "", ...left, "</td><td>", "", ...right, "</td></tr></table>", ""];
}

/** The reference, folded: both may read it, and need not. */
function referenceLines({ reference, mine, theirs }: Pair, who: string, link: string): string[] {
  if (reference === undefined) return [];
  const alike = [mine, theirs].map((text) => essence(text) === essence(reference));
  if (alike.some(Boolean)) return [`The reference does it like ${alike[0] ? "me" : who}.`, ""];
  const { text, note } = cut(reference);
  return [
    "<details><summary>The reference (green in both)</summary>",
    "",
    `${link}${note}`,
    "",
    fenced(text, "ts"),
    "",
    "</details>",
    "",
  ];
}

/** What there was no room for, by module. */
function restLines(rest: readonly Entry[]): string[] {
  if (rest.length === 0) return [];
  const list = grouped(rest, ({ chapter }) => chapter.key.module.id).map(
    ([id, own]) => `- ${id}: ${own.map(({ pair }) => code(pair.name)).join(", ")}`,
  );
  return [
    "Different too, but this page has room for no more of them (`--module 07-sgd` makes a page of one module):",
    "",
    ...list,
    "",
  ];
}

/** What only one has written is named and not shown: whoever hasn't should find their own way. */
function aloneLines(chapters: readonly Chapter[], who: string): string[] {
  const names = (of: "onlyMine" | "onlyTheirs") => {
    const all = chapters.flatMap(({ functions }) => functions[of].map((name) => code(name)));
    return all.length > 12 ? `${all.slice(0, 12).join(", ")} and ${all.length - 12} more` : all.join(", ");
  };
  const [mine, other] = [names("onlyMine"), names("onlyTheirs")];
  const rule = "Not shown, so that I can find my own way first.";
  return [
    ...(mine === "" ? [] : [`Only I have written: ${mine}.`, ""]),
    ...(other === "" ? [] : [`Only ${who} has written: ${other}. ${rule}`, ""]),
  ];
}

function cut(text: string): { text: string; note: string } {
  const lines = text.split("\n").map(clipped);
  if (lines.length <= FUNCTION_LINES) return { text: lines.join("\n"), note: "" };
  const more = lines.length - FUNCTION_LINES;
  return {
    text: [...lines.slice(0, FUNCTION_LINES), "// ..."].join("\n"),
    note: ` (the first ${FUNCTION_LINES} lines; ${more} more are in the file)`,
  };
}

const clipped = (line: string): string => (line.length > LONG ? `${line.slice(0, LONG)} ...` : line);
