/**
 * Reads a TypeScript file without running it: which names does it export, and is there a syntax error?
 *
 * The kit needs this before it runs a learner's file: a file that can't be read, or that has lost a function, must be told
 * apart from one that gives a wrong answer, and must not take the rest of the spec down with it.
 */
import { parseAst } from "vitest/node";

/** What is wrong with a file, and where. Lines and columns count from 1. */
export interface SyntaxProblem {
  message: string;
  line: number;
  column: number;
}

/** The values a file exports (types don't count: they are gone when it runs), or why it can't be read. */
export type Exported =
  | { names: string[]; problem?: undefined }
  | { names?: undefined; problem: SyntaxProblem };

/** Reads the exports of a TypeScript source. Names that come in by `export * from` are not seen. */
export function exportedNames(source: string): Exported {
  let program: Program;
  try {
    program = parseAst(source, { lang: "ts" }) as unknown as Program;
  } catch (error) {
    return { problem: syntaxProblem(error, source) };
  }
  return { names: program.body.flatMap(namesOf) };
}

/** Line and column (from 1) of a position in a text. */
export function placeOf(source: string, position: number): { line: number; column: number } {
  const before = source.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The parser's message is "Parse failed with 1 error:", then the message itself, then a picture of the place. */
function syntaxProblem(error: unknown, source: string): SyntaxProblem {
  const { message, pos } = error as { message: string; pos?: number };
  const lines = message.split("\n");
  const said = (lines.length > 1 ? lines[1] : lines[0]) ?? message;
  // At the very end of a file the last line with something on it helps more than the empty one after it.
  const position = Math.min(pos ?? 0, source.trimEnd().length);
  return { message: said.trim(), ...placeOf(source, position) };
}

/** The few shapes of the syntax tree (ESTree) that matter here. */
interface Program {
  body: Statement[];
}
interface Statement {
  type: string;
  exportKind?: "value" | "type";
  declaration?: Declaration | null;
  specifiers?: { exportKind?: "value" | "type"; exported: { name?: string; value?: string } }[];
}
interface Declaration {
  type: string;
  id?: Pattern;
  declarations?: { id: Pattern }[];
}
interface Pattern {
  type: string;
  name?: string;
}

function namesOf(statement: Statement): string[] {
  if (statement.type === "ExportDefaultDeclaration") return ["default"];
  if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
  const { declaration, specifiers = [] } = statement;
  const declared = declaration
    ? [declaration.id, ...(declaration.declarations ?? []).map((one) => one.id)]
    : [];
  const listed = specifiers.filter((one) => one.exportKind !== "type").map((one) => one.exported);
  return [...declared.map((id) => id?.name), ...listed.map((one) => one.name ?? one.value)].filter(
    (name): name is string => name !== undefined,
  );
}
