/**
 * The page of a review: a peer's work beside mine, to be read in a quarter of an hour before two people talk. Pure: what was
 * read and measured in, Markdown out.
 *
 * First what passes, then what to ask: whoever has only five minutes has the best of it. Numbers, code and answers follow.
 */
import { answerLines } from "./answers-part.ts";
import { codeLines } from "./code-part.ts";
import { type Difference, differences, functionsOf } from "./compare.ts";
import { grouped } from "./grouped.ts";
import { numberLines } from "./numbers-part.ts";
import { type Question, questionsOf } from "./questions.ts";
import { inline } from "./safe.ts";
import { isGreen, type Kept, keptIn, type ModuleKey, type ModuleWork, type Side, standing } from "./side.ts";

/** What a page is made of. */
export interface Review {
  /** "2026-11-21" */
  readonly date: string;
  /** The modules, in the order of the course. */
  readonly keys: readonly ModuleKey[];
  readonly mine: Side;
  readonly theirs: Side;
  /** Leads from the page to the kit's folder: "../". */
  readonly base: string;
}

/** A module that both have begun. */
export interface Chapter {
  readonly key: ModuleKey;
  readonly mine: ModuleWork;
  readonly theirs: ModuleWork;
  readonly differences: readonly Difference[];
  readonly functions: ReturnType<typeof functionsOf>;
  readonly questions: readonly Question[];
}

/** How much of each part fits on a page. */
const QUESTIONS = 10;
/** How many of the questions may be about claims. */
const CLAIMS = 5;
const MARKS = 12;

/** The whole page. */
export function reviewPage(review: Review): string {
  const { mine, theirs, base, keys } = review;
  const chapters = chaptersOf(review);
  const body = [
    ...part("What passes", passLines(review)),
    ...part("Questions to ask", questionLines(chapters)),
    ...part("Kept for the talk", markLines(review)),
    ...part("Where our numbers differ", numberLines(chapters, theirs)),
    ...part("Our code", codeLines(chapters, theirs, base)),
    ...part("Our answers in words", answerLines(keys, mine, theirs)),
    ...part("Notes", noteLines(review)),
  ].join("\n");
  return `${[...head(review, chapters, minutesFor(body)), body].join("\n").trimEnd()}\n`;
}

/** The modules that both have begun, with everything that is compared in them. */
export function chaptersOf({ keys, mine, theirs }: Review): Chapter[] {
  return keys.flatMap((key): Chapter[] => {
    const [own, other] = [mine, theirs].map((side) => side.modules.get(key.module.id));
    if (!own?.begun || !other?.begun) return [];
    const compared = { differences: differences(key, own, other), functions: functionsOf(key, own, other) };
    const chapter = { key, mine: own, theirs: other, ...compared };
    return [{ ...chapter, questions: questionsOf(chapter, theirs.name) }];
  });
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ...(lines.at(-1) === "" ? [] : [""])];
}

function head(review: Review, chapters: readonly Chapter[], minutes: number): string[] {
  const who = inline(review.theirs.name);
  return [
    `# ${who}’s work beside mine · ${review.date}`,
    "",
    meeting(review, chapters),
    "",
    `About ${minutes === 1 ? "a minute" : `${minutes} minutes`} to read. Then let ${who} tell first what was hard, and ask one question. Nobody has to be right.`,
    "",
  ];
}

/** Which modules we share. */
function meeting({ keys, mine, theirs }: Review, chapters: readonly Chapter[]): string {
  const who = inline(theirs.name);
  const begun = (side: Side) => keys.filter(({ module }) => side.modules.get(module.id)?.begun);
  const both = chapters.map(({ key }) => key);
  const [own = [], other = []] = [mine, theirs].map((side) =>
    begun(side).filter((key) => !both.includes(key)),
  );
  const shared = `Both of us have begun ${listed(both)}.`;
  const others = [
    other.length > 0 ? `${who} is also at ${listed(other)}: a good occasion to be shown something new.` : "",
    own.length > 0 ? `I am also at ${listed(own)}: a good occasion to explain it.` : "",
  ].filter(Boolean);
  if (both.length > 0) return [shared, ...others].join(" ");
  const places = `${who} has begun ${listed(other)}, I have begun ${listed(own)}`;
  return `We are at different places, so there is nothing to compare yet: ${places}. That is a good talk all the same: each shows the other one function, and says what it is for.`;
}

const listed = (keys: readonly ModuleKey[]): string =>
  keys.length === 0 ? "nothing yet" : keys.map(({ module }) => module.id).join(", ");

function passLines({ keys, mine, theirs }: Review): string[] {
  if (keys.length === 0) return [];
  const who = inline(theirs.name);
  const rows = keys.flatMap((key) => {
    const works = [mine, theirs].map((side) => side.modules.get(key.module.id));
    const done = works.map((work) => score(work, key));
    const title = `**${key.module.id.slice(0, 2)} · ${key.module.title}**`;
    const begun = works.filter((work) => work?.begun);
    const open = key.module.sections.filter(({ name }) => begun.some((work) => !isGreen(work, name)));
    return [
      `| ${title} | ${done.join(" | ")} |`,
      ...open.map(({ name, title }) => `| ${title} | ${works.map((work) => mark(work, name)).join(" | ")} |`),
    ];
  });
  return [
    `| | mine | ${who}’s |`,
    "|---|---|---|",
    ...rows,
    "",
    "✓ all its tests pass · ✗ some tests are red · ○ to do · ⚠ the file can’t be used. Sections that are green in both have no line.",
    "",
  ];
}

function score(work: ModuleWork | undefined, { module }: ModuleKey): string {
  if (!work?.begun) return "not begun";
  if (work.run === undefined) return "begun";
  const done = module.sections.filter(({ name }) => isGreen(work, name)).length;
  return `${done === module.sections.length ? "✓ " : ""}${done} of ${module.sections.length} sections`;
}

function mark(work: ModuleWork | undefined, section: string): string {
  if (!work?.begun) return "";
  const { kind, red, of } = standing(work, section);
  return { done: "✓", todo: "○", red: `✗ ${red} of ${of} red`, file: "⚠", absent: "–" }[kind];
}

function questionLines(chapters: readonly Chapter[]): string[] {
  const all = chapters.flatMap((chapter) => chapter.questions.map((one) => ({ ...one, chapter })));
  const order: Question["from"][] = ["claims", "mistake", "red", "numbers", "code"];
  const sorted = order.flatMap((from) =>
    all.filter((one) => one.from === from).slice(0, from === "claims" ? CLAIMS : undefined),
  );
  const shown = sorted.slice(0, QUESTIONS);
  const more = all.length - shown.length;
  const several = chapters.length > 1;
  const number = ({ key }: Chapter) => (several ? `${key.module.id.slice(0, 2)}: ` : "");
  return [
    ...shown.map(({ text, chapter }, i) => `${i + 1}. ${number(chapter)}${text}`),
    ...(more > 0 ? ["", `${more} more came up. These are enough for one talk.`] : []),
  ];
}

function markLines({ keys, mine, theirs }: Review): string[] {
  const whose = (side: Side): string => (side === mine ? "me" : inline(side.name));
  const entries = keys.flatMap((key) => [mine, theirs].flatMap((side) => keptIn(key, side)));
  const said = ({ side, reason }: Kept) => whose(side) + (reason === "" ? "" : `: “${reason}”`);
  const places = grouped(entries, ({ place }) => place);
  // What both have marked comes first.
  const sorted = places
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([place, marks]) => `- ${place}: ${marks.map(said).join("; ")}`);
  const more = sorted.length - MARKS;
  return [...sorted.slice(0, MARKS), ...(more > 0 ? ["", `... and ${more} more.`] : [])];
}

function noteLines({ mine, theirs }: Review): string[] {
  const failures = [mine, theirs].flatMap((side) => {
    const whose = side === mine ? "mine" : `${inline(side.name)}’s`;
    return [...side.modules.values()].flatMap(({ id, run }) =>
      (run?.failures ?? []).map(
        (one) => `${id}, ${whose}, outside of the tests: ${inline(one.message.slice(0, 300))}`,
      ),
    );
  });
  const warnings = [...mine.warnings, ...theirs.warnings].map((one) => inline(one.slice(0, 300)));
  const all = [...warnings, ...failures];
  const more = all.length - MARKS;
  return [...all.slice(0, MARKS).map((one) => `- ${one}`), ...(more > 0 ? [`- ... and ${more} more`] : [])];
}

/** How long a page takes to read: prose at 200 words a minute, code at a line in two and a half seconds. Folded parts are extra. */
export function minutesFor(page: string): number {
  const open = page.replace(/<details>[\s\S]*?<\/details>/g, "");
  const blocks = [...open.matchAll(/^(`{3,})[^`\n]*\n([\s\S]*?)\n\1$/gm)];
  const lines = blocks.reduce((sum, [, , text = ""]) => sum + text.split("\n").length, 0);
  const words = open.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, "").match(/[\p{L}\d]+/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / 200 + (lines * 2.5) / 60));
}
