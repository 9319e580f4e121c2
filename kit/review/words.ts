/**
 * Written answers beside the key points: which words of a point occur in an answer, and which don't.
 *
 * This is no judgement. A person can say everything in other words, so the kit only ever asks: it offers the points as a list to
 * tick, and a question where one answer has words that the other hasn't.
 */
import type { Answer } from "../course/answers.ts";

/** Words that say little by themselves. */
const SMALL = new Set(
  (
    "about after again against also always another because been before being belongs between both come comes could does doing done each " +
    "else every everything from gives goes have here into itself just keep keeps later less like made make makes many means more most " +
    "much must needs never none nothing number numbers often once only other others over part same says should since some something " +
    "stays still such take takes than that their them then there these they thing things this those through under until using very " +
    "want wants well were what when where whether which while whole will with without word words would write your"
  ).split(" "),
);

/** How many letters of two words must agree: "gradient" and "gradients", "stochastic" and "stochastically". */
const STEM = 5;

/** The words of a key point that carry its meaning, as beginnings. */
export function mainWords(point: string): string[] {
  const words = point.toLowerCase().match(/\p{L}[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, STEM)))];
}

/** How much of a point's main words an answer uses, from 0 to 1; `undefined` when the point has too few to say. */
export function coverage(point: string, answer: string): number | undefined {
  const words = mainWords(point);
  if (words.length < 2) return undefined;
  const used = new Set(
    (answer.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? []).map((word) => word.slice(0, STEM)),
  );
  return words.filter((word) => used.has(word)).length / words.length;
}

/** From here on, an answer has a point's words; at most the other, and it has hardly any of them. */
const MOST = 0.5;
const HARDLY = 0.2;

/** The key points of which an answer uses hardly any main word. */
export function missingPoints(answer: Answer): string[] {
  if (answer.written === "") return [];
  return answer.keyPoints.filter((point) => (coverage(point, answer.written) ?? 1) <= HARDLY);
}

/** A key point whose words one of two answers has, and the other hasn't. */
export interface OneSided {
  readonly point: string;
  readonly has: "mine" | "theirs";
}

/** The key points on which two answers to the same question differ in their words. */
export function oneSided(mine: Answer, theirs: Answer): OneSided[] {
  if (mine.written === "" || theirs.written === "") return [];
  return mine.keyPoints.flatMap((point): OneSided[] => {
    const [own, other] = [mine, theirs].map(({ written }) => coverage(point, written));
    if (own === undefined || other === undefined) return [];
    if (own >= MOST && other <= HARDLY) return [{ point, has: "mine" }];
    if (other >= MOST && own <= HARDLY) return [{ point, has: "theirs" }];
    return [];
  });
}
