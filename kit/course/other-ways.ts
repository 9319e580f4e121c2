/**
 * Other right ways to write a function: the files of tests/right-answers, each of which says in a sentence how it goes about it (`@way`).
 */
import { join } from "node:path";
import { likenessOf } from "../review/compare.ts";
import { declarationsOf } from "./declarations.ts";
import { house, textIn } from "./house.ts";
import { namesIn } from "./text.ts";
import { tag } from "./wrong-answers.ts";

/** One of them: "Doubles the last loss, and compares that with the first." */
export type Way = Readonly<Record<"way" | "name" | "text", string>>;

/** How many are shown, and from which share of equal lines on two are the same way. */
const MOST = 2;
const SAME = 0.6;

/** The ways to write some functions of a section that differ most from what is known: the learner's and the reference's. */
export function otherWays(
  id: string,
  section: string,
  names: readonly string[],
  known: readonly string[],
): Way[] {
  const left = namesIn(join(house, "tests", "right-answers", id)).flatMap((file): Way[] => {
    const source = textIn("tests", "right-answers", id, file);
    if (tag(source, "replaces") !== `${section}.ts`) return [];
    const found = declarationsOf(source);
    const asked = found.filter((one) => one.exported && names.includes(one.name));
    // With the helpers that it stands on: everything but other exports.
    const text = found.filter((one) => !one.exported || asked.includes(one)).map((one) => one.text);
    const [first] = asked;
    return first ? [{ way: tag(source, "way"), name: first.name, text: text.join("\n\n") }] : [];
  });
  const chosen: Way[] = [];
  while (chosen.length < MOST) {
    const seen = [...known, ...chosen.map(({ text }) => text)];
    const near = (way: Way): number => Math.max(0, ...seen.map((text) => likenessOf(way.text, text)));
    const [best] = left.filter((way) => near(way) < SAME).sort((a, b) => near(a) - near(b));
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
}
