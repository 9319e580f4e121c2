/** Puts a learner's functions beside the reference's, one pair per name. */
import { type Declaration, declarationsOf } from "./declarations.ts";
import { stubOf, withoutMarkers } from "./stubbing.ts";

/** What both wrote under one name; one of them may have nothing. */
export interface Pair {
  readonly name: string;
  readonly mine: string | undefined;
  readonly reference: string | undefined;
}

/**
 * All that was to be written in a file, in the reference's order, and then what only the learner has. Code that was given isn't in it.
 *
 * @param only one name: that one and the helpers that either side calls in it
 */
export function pairsOf(mine: string, solution: string, only?: string): Pair[] {
  const own = byName(mine);
  const reference = byName(withoutMarkers(solution.replaceAll("\r\n", "\n")));
  const given = byName(stubOf(solution, "x.ts"));
  const pairs = [...new Set([...reference.keys(), ...own.keys()])]
    .filter((name) => [own, reference].some((side) => side.has(name) && side.get(name) !== given.get(name)))
    .map((name): Pair => ({ name, mine: own.get(name), reference: reference.get(name) }));
  if (only === undefined) return pairs;
  const asked = pairs.find(({ name }) => name === only);
  const text = `${asked?.mine} ${asked?.reference}`;
  const isHelper = ({ name }: Pair) =>
    !given.has(name) && new RegExp(`\\b${name.replaceAll("$", "\\$")}\\b`).test(text);
  return pairs.filter((pair) => pair === asked || isHelper(pair));
}

const byName = (source: string): Map<string, string> =>
  new Map(declarationsOf(source).map(({ name, text }: Declaration) => [name, text]));
