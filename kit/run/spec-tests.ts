/**
 * The tests of a spec, read without running it: `test("...")`, `trial("...", "name", ...)`, which declares one, too, and
 * `claims(...)`, which declares one for every question.
 */
import { parseAst } from "vitest/node";

/** One test of a spec. Its name is `undefined` where it is only known when the spec runs. */
export interface SpecTest {
  readonly section: string;
  readonly name: string | undefined;
}

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
