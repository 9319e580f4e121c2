/**
 * Two people's work beside each other: numbers that differ, functions that differ, and what a known mistake explains.
 */
import { type DiffLine, diffOf } from "../course/changes.ts";
import type { Mistake } from "../mistakes.ts";
import type { ModuleRun, Outcome } from "../run/results.ts";
import type { Observation } from "./sandbox/wire.ts";
import { isGreen, type ModuleKey, type ModuleWork, taskIn } from "./side.ts";

/** The same measurement on both sides, with two results. */
export interface Difference {
  readonly section: string;
  readonly test: string;
  /** The function it is about. */
  readonly name: string;
  /** What was measured: "step([w], 0.5)". */
  readonly what: string;
  readonly mine: Observation;
  readonly theirs: Observation;
  /** Whether the test passes on each side. */
  readonly passes: { readonly mine: boolean; readonly theirs: boolean };
}

/** Two float32 results that differ by less than this share have only been rounded in another order. */
const ROUNDING = 1e-5;

/** What both have measured with different results, in the order of the module. */
export function differences(key: ModuleKey, mine: ModuleWork, theirs: ModuleWork): Difference[] {
  const others = new Map(numbered(theirs.observed));
  return numbered(mine.observed).flatMap(([id, own]) => {
    const other = others.get(id);
    if (other === undefined || same(own, other)) return [];
    const { section, test, what } = own;
    const tasks = key.tasks.get(section);
    if (tasks === undefined) return [];
    const name = taskIn(`${what} ${test}`, tasks);
    const passes = { mine: passed(mine.run, own), theirs: passed(theirs.run, own) };
    return [{ section, test, name, what, mine: own, theirs: other, passes }];
  });
}

/** A test may measure the same thing several times: the first belongs to the first. */
function numbered(list: readonly Observation[]): [string, Observation][] {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const name = [one.section, one.test, one.what].join("\0");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [`${name}\0${times}`, one];
  });
}

function same(one: Observation, other: Observation): boolean {
  const [a, b] = [one.numbers, other.numbers];
  if (typeof a === "string" || typeof b === "string") return a === b;
  if (String(one.shape) !== String(other.shape)) return false;
  return a.length === b.length && firstDifference(a, b) === -1;
}

/** The first place at which two lists differ by more than rounding; -1 when there is none. */
export function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.findIndex((x, i) => {
    const y = b[i];
    if (y === undefined) return true;
    if (Object.is(x, y) || x === y) return false;
    return !(Math.abs(x - y) <= ROUNDING * Math.max(1, Math.abs(x), Math.abs(y)));
  });
}

const passed = (run: ModuleRun | undefined, { section, test }: Observation): boolean =>
  run?.outcomes.some((one) => one.section === section && one.name === test && one.failure === undefined) ??
  false;

/** The known mistakes in somebody's failures, each of them once, with the section and the function that it was found in. */
export function recognised(key: ModuleKey, work: ModuleWork | undefined) {
  const found = new Map<string, { mistake: Mistake; section: string; name: string }>();
  for (const outcome of work?.run?.outcomes ?? []) {
    const { section } = outcome;
    const mistake = mistakeBehind(key, outcome);
    if (mistake === undefined || found.has(mistake.belief)) continue;
    found.set(mistake.belief, { mistake, section, name: taskIn(outcome.name, key.tasks.get(section) ?? []) });
  }
  return [...found.values()];
}

/** The known mistake that a failure names, if it names one: a message says what the mistake's code does. */
export function mistakeBehind({ mistakes }: ModuleKey, { section, failure }: Outcome): Mistake | undefined {
  if (failure?.kind !== "wrong") return undefined;
  const message = oneLine(failure.message);
  const own = mistakes.filter(({ replaces }) => replaces === `${section}.ts`);
  return own.find(({ does }) => message.includes(oneLine(does)));
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A function that both have written. */
export interface Pair {
  readonly section: string;
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  /** The reference's, if both may see it: their sections are green. */
  readonly reference?: string;
  /** How much of it is the same, line by line: 1 is all. */
  readonly likeness: number;
}

/** The functions of a module: those that both have written in two ways, how many are the same, and who is alone with one. */
export function functionsOf(key: ModuleKey, mine: ModuleWork, theirs: ModuleWork) {
  const pairs: Pair[] = [];
  const [onlyMine, onlyTheirs]: [string[], string[]] = [[], []];
  let equal = 0;
  for (const [section, tasks] of key.tasks) {
    const bothGreen = isGreen(mine, section) && isGreen(theirs, section);
    for (const name of tasks) {
      const [own, other] = [mine, theirs].map((work) => codeOf(key, work, section, name));
      if (own !== undefined && other !== undefined) {
        if (essence(own) === essence(other)) equal++;
        else {
          const reference = bothGreen ? codeOf(key, key.reference, section, name) : undefined;
          const likeness = likenessOf(own, other);
          pairs.push({ section, name, mine: own, theirs: other, ...(reference && { reference }), likeness });
        }
      } else if (own !== undefined) onlyMine.push(name);
      else if (other !== undefined) onlyTheirs.push(name);
    }
  }
  return { pairs, same: equal, onlyMine, onlyTheirs };
}

/** The longest function that is compared, in characters: nobody reads more of it beside another. */
const LONGEST = 8000;

const isUnwritten = (text: string): boolean => /\bthrow todo\(/.test(text);

/** A function with the helpers that its writer made for it; `undefined` when it isn't written yet. */
function codeOf(key: ModuleKey, work: ModuleWork, section: string, name: string): string | undefined {
  const all = work.declarations.get(section) ?? [];
  const found = all.find((one) => one.name === name);
  if (found === undefined || found.text.length > LONGEST || isUnwritten(found.text)) return undefined;
  const given = key.reference.declarations.get(section) ?? [];
  const words = new Set(found.text.split(/[^\w$]+/));
  const helpers = all.filter(
    (one) =>
      !one.exported &&
      words.has(one.name) &&
      (work === key.reference || !given.some((other) => essence(other.text) === essence(one.text))),
  );
  return [...helpers, found].map((one) => one.text).join("\n\n");
}

/**
 * Code without what doesn't matter to what it does: comments, layout, the names of its own variables, the words of its errors. Two people
 * who differ in nothing else have written the same.
 */
export function essence(text: string): string {
  const plain = text
    .replace(/^[^\S\n]*(?:\/\/.*|\/\*[\s\S]*?\*\/)[^\S\n]*$/gm, "")
    .replace(/new (\w*Error)\((?:"[^"\n]*"|`[^`\n]*`)\)/g, "new $1()")
    .replace(/\s+/g, " ")
    .replace(/ ?([^\w$ ]) ?/g, "$1")
    .replace(/,([)\]}])/g, "$1")
    .trim();
  return renaming(plain)(plain);
}

/** Numbers the names that a piece of code gives to its own variables, in the order in which they appear. */
function renaming(code: string): (text: string) => string {
  const own = [...code.matchAll(/\b(?:const|let) ([\w$]+)|\(?([\w$]+)\)? ?=>/g)].map(
    ([, declared, taken]) => declared ?? taken ?? "",
  );
  const numbers = new Map([...new Set(own)].map((name, i) => [name, `$${i + 1}`]));
  // Not what stands after a dot: that is somebody else's name.
  return (text) => text.replace(/(?<![\w$.])[A-Za-z_$][\w$]*/g, (name) => numbers.get(name) ?? name);
}

/** The most lines that are compared one by one: the work grows with their square. */
const MANY_LINES = 300;

export function likenessOf(a: string, b: string): number {
  const lines = Math.max(a.split("\n").length, b.split("\n").length);
  if (lines > MANY_LINES) return 0;
  const found = diff(a, b);
  const kept = found.filter(({ sign }) => sign === " ").length;
  return (2 * kept) / (found.length + kept);
}

/** The way from one piece of code to another. Indentation doesn't count, and neither do the names of own variables. */
export function diff(one: string, other: string): DiffLine[] {
  const [a, b] = [one.split("\n"), other.split("\n")];
  const keys = (text: string, lines: readonly string[]) =>
    lines.map(renaming(text)).map((line) => line.trim());
  return diffOf(a, b, [keys(one, a), keys(other, b)]);
}
