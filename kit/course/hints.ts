/**
 * The hints of a module (exercises/NN/hints.md), and how many of them the learner has seen.
 *
 * The file has a heading per function, `## step`, and under it three levels: `### 1` a nudge, `### 2` the idea, `### 3` nearly
 * the code. What was shown is remembered in runs/hints.json. That file may go at any time: then the hints begin anew.
 *
 * Claims have no page of hints: theirs are the place in the lesson, where one can see it, and how the reason begins.
 */
import { palette } from "../terminal/colours.ts";
import { setMarkdown } from "../terminal/markdown.ts";
import { note } from "./again.ts";
import { questionsIn } from "./answers.ts";
import { isRight, placeFor } from "./claims.ts";
import { CLAIMS, exerciseOf, lessonOf, textIn } from "./house.ts";
import { type Place, toWriteIn } from "./place.ts";
import { readRecord, writeRecord } from "./record.ts";
import { plain } from "./text.ts";

/** Which hint is wanted, if not simply the next. */
export interface Wish {
  readonly level?: number;
  /** The same as last time. */
  readonly again?: boolean;
  /** How to ask for the next one, where it isn't a command: "press h". */
  readonly how?: string;
}

/** The next hint for each function of a section (or for the one that the place names) as a page, and remembers that it was shown. */
export function nextHint(place: Place, wish: Wish = {}): string {
  return hintPage(place, takeHints(place, wish), wish.how);
}

/** All hints of a hints.md: function -> its levels, in order. */
export function hintsOf(text: string): Map<string, string[]> {
  const parts = plain(text).split(/^## +/m).slice(1);
  return new Map(
    parts.map((part) => {
      const [head = "", ...levels] = part.split(/^### +\d+[^\S\n]*$/m);
      return [(head.split("\n")[0] ?? "").trim(), levels.map((level) => level.trim())];
    }),
  );
}

type Hint = ReturnType<typeof takeHints>[number];

/** Takes the hints that are due, and remembers them; `repeated`: there is no further one. Empty when the section has none. */
function takeHints(place: Place, wish: Wish) {
  const isClaim = place.section?.name === CLAIMS;
  const all = isClaim ? claimHints(place) : hintsOf(textIn("exercises", place.module.id, "hints.md"));
  const asked =
    place.name === undefined ? toWriteIn(place.module.id, place.section?.name ?? "") : [place.name];
  const seen = readRecord(MEMORY);
  const hints = (isClaim ? [...all.keys()] : asked).flatMap((name) => {
    const levels = all.get(name) ?? [];
    if (levels.length === 0) return [];
    const key = `${place.module.id}/${name}`;
    const shown = Number(seen[key]);
    const before = Number.isInteger(shown) ? Math.min(shown, levels.length) : 0;
    const wanted = wish.level ?? (wish.again === true ? before : before + 1);
    const level = Math.min(Math.max(wanted, 1), levels.length);
    seen[key] = Math.max(before, level);
    if (!isClaim) note(key, "hint");
    const repeated = wish.level === undefined && wish.again !== true && before === levels.length;
    return [{ name, level, of: levels.length, text: levels[level - 1] ?? "", repeated }];
  });
  if (hints.length > 0) writeRecord(MEMORY, seen);
  return hints;
}

/** The hints for the first claim that isn't judged right, of one question or of all. None says whether it holds. */
function claimHints({ module: { id }, name }: Place): Map<string, string[]> {
  for (const { item, claims } of questionsIn(id)) {
    if (name !== undefined && name !== `Q${item}`) continue;
    const claim = claims.find((one) => !isRight(one));
    if (claim === undefined) continue;
    const heading = /\[([^\]]+)\]\(README\.md/.exec(claim.see)?.[1];
    const place = heading === undefined ? placeFor(claim) : `Read "${heading}" in the lesson again.`;
    const [beginning = ""] = claim.reason.split(/(?<=[.!?]) /);
    return new Map([[`Q${item} · ${claim.text}`, [place, beginning]]]);
  }
  return new Map();
}

/** What a learner reads. */
function hintPage(place: Place, hints: readonly Hint[], how?: string): string {
  const paint = palette();
  const { module, section } = place;
  const where = exerciseOf(module.id, section?.name);
  if (hints.length === 0) {
    if (section?.name === CLAIMS)
      return `All claims of ${place.name ?? where} are judged right: nothing is left to hint at.`;
    return `There is no hint for ${where}. Its lesson is ${lessonOf(module.id)}.`;
  }
  const parts = hints.map(({ name, level, of, text }) =>
    [
      `${name.includes(" ") ? setMarkdown(name) : paint.strong(name)}  ${paint.quiet(`hint ${level} of ${of}`)}`,
      "",
      setMarkdown(text, { indent: "  " }),
    ].join("\n"),
  );
  return [paint.quiet(where), ...parts, ending(place, hints, how)].join("\n\n");
}

function ending({ module, section, name }: Place, hints: readonly Hint[], how?: string): string {
  const words = [module.id, section?.name, name].filter(Boolean).join(" ");
  if (hints.some(({ level, of }) => level < of)) return `The next one:  ${how ?? `npm run hint -- ${words}`}`;
  const said = hints.every(({ repeated }) => repeated)
    ? "You have seen this one before: there is no further hint."
    : "There is no further hint.";
  return (
    `${said} Once the section is green, the reference stands beside yours:\n` +
    `  npm run solution -- ${words}\n` +
    `  npm run solution -- ${words} --spoil   (now, if you have had enough)`
  );
}

/** How many hints were shown, by "07-sgd/step". */
const MEMORY = "hints.json";
