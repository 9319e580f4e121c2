/**
 * Questions for a conversation, made from what two people have done. A question asks how somebody thinks about something; it
 * never says that they are wrong. Where the kit recognises a mistake, the belief behind it becomes the question, whoever holds it.
 */
import { codeSections } from "../course/manifest.ts";
import { splitClaims } from "./claims-split.ts";
import { recognised } from "./compare.ts";
import type { Chapter, Review } from "./page.ts";
import { code, inline } from "./safe.ts";

/** One question, ready for the page (Markdown, harmless). */
export interface Question {
  readonly text: string;
  /** Where it comes from; the first kinds are the most telling. */
  readonly from: "claims" | "mistake" | "red" | "numbers" | "code";
}

/** What the questions are made from: one module of both. */
type Talk = Pick<Review, "mine" | "theirs"> & Pick<Chapter, "key" | "differences" | "functions">;

/** Below this share of equal lines, two functions go about it differently. */
const DIFFERENT_WAYS = 0.4;

/** The questions of one module, the most telling first. */
export function questionsOf(talk: Talk): Question[] {
  return [
    ...aboutClaims(talk),
    ...aboutMistakes(talk),
    ...aboutRed(talk),
    ...aboutNumbers(talk),
    ...aboutCode(talk),
  ];
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

function aboutMistakes({ key, mine, theirs }: Talk): Question[] {
  const beliefs = new Map<string, { places: string[]; belief: string }>();
  for (const side of [theirs, mine]) {
    for (const { mistake, name } of recognised(key, side.modules.get(key.module.id))) {
      const entry = beliefs.get(mistake.belief) ?? { places: [], belief: mistake.belief };
      entry.places.push(`${code(name)}, ${owner(side === mine ? undefined : side.name)}`);
      beliefs.set(mistake.belief, entry);
    }
  }
  return [...beliefs.values()].map(({ places, belief }, i) => ({
    text: `${openQuestion(belief, i)} (${places.join("; ")})`,
    from: "mistake",
  }));
}

/** A claim that one of two takes to hold, and the other doesn't. Who is right, isn't said: one of them will find out. */
function aboutClaims({ key, mine, theirs }: Talk): Question[] {
  const [own = [], other = []] = [mine, theirs].map((side) => side.modules.get(key.module.id)?.answers);
  const sign = (holds: boolean) => (holds ? "`[x]`" : "`[-]`");
  return splitClaims([own, other]).map(({ item, claim, marks: [my = false] }) => ({
    text: `Q${item}: ${inline(claim.text)} Mine ${sign(my)}, ${owner(theirs.name)} ${sign(!my)}: who can convince the other?`,
    from: "claims",
  }));
}

/** A test that is red, where the kit knows no mistake that would explain it. One question a section is enough. */
function aboutRed({ key, mine, theirs }: Talk): Question[] {
  return [theirs, mine].flatMap((side) => {
    const work = side.modules.get(key.module.id);
    const explained = recognised(key, work).map((one) => one.section);
    return codeSections(key.module).flatMap(({ name, title }): Question[] => {
      const red = work?.run?.outcomes.find(
        (one) => one.section === name && one.failure !== undefined && one.failure.kind !== "todo",
      );
      if (red === undefined || explained.includes(name)) return [];
      const whose = owner(side === mine ? undefined : side.name);
      const text = `${title}, ${whose}: ${code(red.name)} isn’t green yet. What was tried, and what did the message say?`;
      return [{ text, from: "red" }];
    });
  });
}

/** Numbers that differ and that no known mistake explains. One question a function is enough. */
function aboutNumbers({ key, mine, theirs, differences }: Talk): Question[] {
  const explained = [mine, theirs].flatMap((side) =>
    recognised(key, side.modules.get(key.module.id)).map((one) => one.name),
  );
  const open = differences.filter(
    (one, i) =>
      !explained.includes(one.name) && differences.findIndex((other) => other.name === one.name) === i,
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
function aboutCode({ functions, theirs }: Talk): Question[] {
  const [first] = functions.pairs
    .filter((pair) => pair.reference !== undefined && pair.likeness < DIFFERENT_WAYS)
    .sort((a, b) => a.likeness - b.likeness);
  if (first === undefined) return [];
  const text = `${code(first.name)} is green in both, in two ways. What does ${inline(theirs.name)}’s way make easy, and what does mine?`;
  return [{ text, from: "code" }];
}

const owner = (name: string | undefined): string => (name === undefined ? "mine" : `${inline(name)}’s`);
