/**
 * Questions for a conversation, made from what two people have done. A question asks how somebody thinks about something; it
 * never says that they are wrong. Where the kit recognises a mistake, the belief behind it becomes the question, whoever holds it.
 */
import { codeSections } from "../course/manifest.ts";
import { splitClaims } from "./claims-split.ts";
import { recognised } from "./compare.ts";
import { grouped } from "./grouped.ts";
import type { Chapter } from "./page.ts";
import { code, inline } from "./safe.ts";
import type { ModuleWork } from "./side.ts";

/** One question, ready for the page (Markdown, harmless). */
export interface Question {
  readonly text: string;
  /** Where it comes from; the first kinds are the most telling. */
  readonly from: "claims" | "mistake" | "red" | "numbers" | "code";
}

/** A module that both have begun, without its questions. */
type Compared = Omit<Chapter, "questions">;

/** What the questions are made from. */
interface Talk extends Compared {
  /** What is the other's, on the page: "Anna’s". */
  readonly other: string;
  /** The other's work and mine, and the known mistakes in each. */
  readonly both: readonly {
    readonly work: ModuleWork;
    readonly whose: string;
    readonly known: ReturnType<typeof recognised>;
  }[];
}

/** Below this share of equal lines, two functions go about it differently. */
const DIFFERENT_WAYS = 0.4;

/** The questions of one module, the most telling first. @param name the other's */
export function questionsOf(chapter: Compared, name: string): Question[] {
  const { key, mine, theirs } = chapter;
  const other = `${inline(name)}’s`;
  const both = [
    { work: theirs, whose: other, known: recognised(key, theirs) },
    { work: mine, whose: "mine", known: recognised(key, mine) },
  ];
  const talk = { ...chapter, other, both };
  const kinds = [aboutClaims, aboutMistakes, aboutRed, aboutNumbers, aboutCode];
  return kinds.flatMap((about) => about(talk));
}

/** A belief as an open question. The wording changes, so that five of them in a row can be read. */
export function openQuestion(belief: string, turn: number): string {
  const said = `“${inline(belief)}”`;
  const asked = [
    `${said} When is that so, and when isn’t it?`,
    `Suppose it were so: ${said} What would we see in the numbers?`,
    `${said} What speaks for it? How could we find out, with one small example?`,
  ];
  return asked[turn % asked.length] ?? "";
}

function aboutMistakes({ both }: Talk): Question[] {
  const found = both.flatMap(({ whose, known }) => known.map((one) => ({ ...one, whose })));
  return grouped(found, ({ mistake }) => mistake.belief).map(([belief, shown], i) => {
    const places = shown.map(({ name, whose }) => `${code(name)}, ${whose}`);
    return { text: `${openQuestion(belief, i)} (${places.join("; ")})`, from: "mistake" };
  });
}

/** A claim that one of two takes to hold, and the other doesn't. Who is right, isn't said: one of them will find out. */
function aboutClaims({ mine, theirs, other }: Talk): Question[] {
  const sign = (holds: boolean) => (holds ? "`[x]`" : "`[-]`");
  return splitClaims([mine.answers, theirs.answers]).map(({ item, claim, marks: [my = false] }) => ({
    text: `Q${item}: ${inline(claim.text)} Mine ${sign(my)}, ${other} ${sign(!my)}: who can convince the other?`,
    from: "claims",
  }));
}

/** A test that is red, where the kit knows no mistake that would explain it. One question a section is enough. */
function aboutRed({ key, both }: Talk): Question[] {
  return both.flatMap(({ work, whose, known }) => {
    const explained = known.map((one) => one.section);
    return codeSections(key.module).flatMap(({ name, title }): Question[] => {
      const red = work.run?.outcomes.find(
        (one) => one.section === name && one.failure !== undefined && one.failure.kind !== "todo",
      );
      if (red === undefined || explained.includes(name)) return [];
      const text = `${title}, ${whose}: ${code(red.name)} isn’t green yet. What was tried, and what did the message say?`;
      return [{ text, from: "red" }];
    });
  });
}

/** Numbers that differ and that no known mistake explains. One question a function is enough. */
function aboutNumbers({ differences, both }: Talk): Question[] {
  const explained = both.flatMap(({ known }) => known.map((one) => one.name));
  const open = differences.filter(
    ({ name }, i) => !explained.includes(name) && differences.findIndex((other) => other.name === name) === i,
  );
  return open.map(({ name, what, passes }) => ({
    text:
      passes.mine && passes.theirs
        ? `Both pass, but ${code(what)} gives two different results. What in ${code(name)} makes the difference, and does it matter?`
        : `${code(what)} gives two different results. Which one would you expect before running ${code(name)}, and why?`,
    from: "numbers",
  }));
}

/** Two green ways to the same numbers are worth a talk: only the two that differ most. */
function aboutCode({ functions, other }: Talk): Question[] {
  const [first] = functions.pairs
    .filter((pair) => pair.reference !== undefined && pair.likeness < DIFFERENT_WAYS)
    .sort((a, b) => a.likeness - b.likeness);
  if (first === undefined) return [];
  const text = `${code(first.name)} is green in both, in two ways. What does ${other} way make easy, and what does mine?`;
  return [{ text, from: "code" }];
}
