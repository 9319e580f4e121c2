/**
 * The tests of a spec, read without running it: `test("...")`, `trial("...", "name", ...)`, which declares one, too, and
 * `claims(...)`, which declares one for every question.
 */
import { readFileSync } from "node:fs";
import { claimTest } from "../course/claims.ts";
import { CLAIMS, specOf } from "../course/house.ts";
import { tasksIn } from "../course/place.ts";
import { nameOf, statementsIn } from "../course/syntax.ts";
import { literally } from "../course/text.ts";

/** A test of a spec; its name is `undefined` where it is only known when the spec runs. */
export interface SpecTest {
  readonly section: string;
  readonly name: string | undefined;
}

/** The names of the tests of each section; `undefined`: only known when the spec runs. */
export type KnownTests = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** All tests of a spec's text, in order. */
export function testsIn(source: string): SpecTest[] {
  const tests: SpecTest[] = [];
  visit(statementsIn(source), "", (section, name) => tests.push({ section, name }));
  return tests;
}

const DECLARING = new Set(["test", "trial", "claims"]);

function visit(
  node: unknown,
  section: string,
  found: (section: string, name: string | undefined) => void,
): void {
  if (Array.isArray(node)) for (const one of node) visit(one, section, found);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const call = node as { type?: string; callee?: object; arguments?: readonly { value?: unknown }[] };
  const called = call.type === "CallExpression" ? nameOf(call.callee) : undefined;
  const value = call.arguments?.[0]?.value;
  const name = typeof value === "string" ? value : undefined;
  if (called !== undefined && DECLARING.has(called)) found(section, name);
  const inner = called === "describe" && name !== undefined ? name : section;
  for (const value of Object.values(node)) visit(value, inner, found);
}

/** A spec, read. */
export type Spec = ReturnType<typeof readSpec>;

/** Reads the spec of a module. */
export function readSpec(moduleId: string) {
  const source = readFileSync(specOf(moduleId), "utf8");
  // All tests, in order, but for those whose name is only known when the spec runs.
  const tests: { section: string; name: string }[] = [];
  const known = new Map<string, Set<string> | undefined>();
  for (const { section, name } of testsIn(source).flatMap((one) => withClaims(one, moduleId))) {
    const names = known.has(section) ? known.get(section) : new Set<string>();
    if (name !== undefined) tests.push({ section, name });
    // A name that is made up while the spec runs: then all names of the section will do.
    known.set(section, name === undefined ? undefined : names?.add(name));
  }
  // The learner's files that it imports: "07-sgd/step5-step.ts".
  const files = [...source.matchAll(/from ["']#work\/([^"']+)["']/g)].map(([, file = ""]) => file);
  return { tests, known, files: [...new Set(files)] };
}

/** A test as it is; for the claims, of which a spec has one line, the test of every question. */
function withClaims(test: SpecTest, moduleId: string): SpecTest[] {
  if (test.section !== CLAIMS) return [test];
  const items = tasksIn(moduleId, CLAIMS).map(({ name }) => Number(name.slice(1)));
  return items.map((item) => ({ section: CLAIMS, name: claimTest(item) }));
}

/**
 * What `-t add` means: the tests of the function `add`, where there is one (their names begin with it), not all that have these letters
 * somewhere.
 *
 * @returns a pattern for the place where a test's name begins, or `asked` itself
 */
export function patternFor(asked: string, moduleIds: readonly string[]): string {
  const whole = `${literally(asked)}(?![\\w$])`;
  const begins = new RegExp(`^(?:Q\\d+ · )?${whole}`);
  const isName = moduleIds.some((id) => readSpec(id).tests.some(({ name }) => begins.test(name)));
  return isName ? `(?<=^\\S+ (?:Q\\d+ · )?)${whole}` : asked;
}
