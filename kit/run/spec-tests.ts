/**
 * The tests of a spec, read without running it: `test("...")`, `trial("...", "name", ...)`, which declares one, too, and
 * `claims(...)`, which declares one for every question.
 */
import { readFileSync } from "node:fs";
import { parseAst } from "vitest/node";
import { claimTest } from "../course/claims.ts";
import { CLAIMS, specOf } from "../course/house.ts";
import { tasksIn } from "../course/place.ts";

/** One test of a spec. */
export interface NamedTest {
  readonly section: string;
  readonly name: string;
}

/** The same; its name is `undefined` where it is only known when the spec runs. */
export interface SpecTest {
  readonly section: string;
  readonly name: string | undefined;
}

/** The names of the tests of each section; `undefined`: only known when the spec runs. */
export type KnownTests = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** All tests of a spec's text, in order. */
export function testsIn(source: string): SpecTest[] {
  const tests: SpecTest[] = [];
  const { body } = parseAst(source, { lang: "ts" }) as unknown as { body: unknown };
  visit(body, "", (section, name) => tests.push({ section, name }));
  return tests;
}

interface Call {
  type: "CallExpression";
  callee: { type: string; name?: string };
  arguments: readonly { type: string; value?: unknown }[];
}

const DECLARING = new Set(["test", "it", "trial", "claims"]);

function visit(
  node: unknown,
  section: string,
  found: (section: string, name: string | undefined) => void,
): void {
  if (Array.isArray(node)) for (const one of node) visit(one, section, found);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const call = node as Call;
  let inner = section;
  if (call.type === "CallExpression" && call.callee.type === "Identifier") {
    const [first] = call.arguments;
    const name = typeof first?.value === "string" ? first.value : undefined;
    if (call.callee.name === "describe" && name !== undefined) inner = name;
    if (DECLARING.has(call.callee.name ?? "")) found(section, name);
  }
  for (const value of Object.values(node)) visit(value, inner, found);
}

/** A spec, read. */
export interface Spec {
  /** All tests, in order, but for those whose name is only known when the spec runs. */
  readonly tests: readonly NamedTest[];
  readonly known: KnownTests;
  /** The learner's files that it imports: "07-sgd/step5-step.ts". */
  readonly files: readonly string[];
}

/** Reads the spec of a module. */
export function readSpec(moduleId: string): Spec {
  const source = readFileSync(specOf(moduleId), "utf8");
  const tests: NamedTest[] = [];
  const known = new Map<string, Set<string> | undefined>();
  for (const { section, name } of testsIn(source).flatMap((one) => withClaims(one, moduleId))) {
    const names = known.has(section) ? known.get(section) : new Set<string>();
    if (name !== undefined) tests.push({ section, name });
    // A name that is made up while the spec runs: then all names of the section will do.
    known.set(section, name === undefined ? undefined : names?.add(name));
  }
  const files = [...source.matchAll(/from ["']#work\/([^"']+)["']/g)].map(([, file = ""]) => file);
  return { tests, known, files: [...new Set(files)] };
}

/** A test as it is; for the claims, of which a spec has one line, the test of every question. */
function withClaims(test: SpecTest, moduleId: string): SpecTest[] {
  if (test.section !== CLAIMS) return [test];
  const items = tasksIn(moduleId, CLAIMS).map(({ name }) => Number(name.slice(1)));
  return items.map((item) => ({ section: CLAIMS, name: claimTest(item) }));
}
