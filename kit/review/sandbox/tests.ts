/**
 * What a spec's tests are called and what they import, read without running it. Only names that stand here are believed.
 */
import { readFileSync } from "node:fs";
import { claimTest } from "../../course/claims.ts";
import { CLAIMS, specOf } from "../../course/house.ts";
import { tasksIn } from "../../course/place.ts";
import { type SpecTest, testsIn } from "../../run/spec-tests.ts";
import type { KnownTests } from "./wire.ts";

/** One test of a spec. */
export interface NamedTest {
  readonly section: string;
  readonly name: string;
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
