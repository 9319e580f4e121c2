/**
 * What a spec's tests are called and what they import, read without running it. Only names that stand here are believed.
 */
import { readFileSync } from "node:fs";
import { parseAst } from "vitest/node";
import { specOf } from "../../course/house.ts";
import type { KnownTests } from "./wire.ts";

/** One test of a spec. */
export interface SpecTest {
  readonly section: string;
  readonly name: string;
}

/** A spec, read. */
export interface Spec {
  /** All tests, in order, but for those whose name is only known when the spec runs. */
  readonly tests: readonly SpecTest[];
  readonly known: KnownTests;
  /** The learner's files that it imports: "07-sgd/step5-step.ts". */
  readonly files: readonly string[];
}

/** Reads the spec of a module. */
export function readSpec(moduleId: string): Spec {
  const source = readFileSync(specOf(moduleId), "utf8");
  const { body } = parseAst(source, { lang: "ts" }) as unknown as { body: unknown };
  const tests: SpecTest[] = [];
  const known = new Map<string, Set<string> | undefined>();
  visit(body, "", (section, name) => {
    const names = known.has(section) ? known.get(section) : new Set<string>();
    if (name !== undefined) tests.push({ section, name });
    // A name that is made up while the spec runs: then all names of the section will do.
    known.set(section, name === undefined ? undefined : names?.add(name));
  });
  const files = [...source.matchAll(/from ["']#work\/([^"']+)["']/g)].map(([, file = ""]) => file);
  return { tests, known, files: [...new Set(files)] };
}

interface Call {
  type: "CallExpression";
  callee: { type: string; name?: string };
  arguments: readonly { type: string; value?: unknown }[];
}

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
    if (call.callee.name === "test" || call.callee.name === "it") found(section, name);
  }
  for (const value of Object.values(node)) visit(value, inner, found);
}
