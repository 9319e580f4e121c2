/**
 * Reads a TypeScript file without running it: which names does it export and declare, which functions are async or generators, what does it
 * import from the engine, and is there a syntax error?
 *
 * The kit needs this before it runs a learner's file: a file that can't be read, or that has lost a function, must be told
 * apart from one that gives a wrong answer, and must not take the rest of the spec down with it.
 */
import {
  declaratorsOf,
  declaredBy,
  insideOf,
  nameOf,
  type Statement,
  statementsIn,
} from "../course/syntax.ts";

/** The values a file exports (types don't count: they are gone when it runs) and what else there is in it, or why it can't be read. */
export type Exported =
  | (Contents & { names: string[]; problem?: undefined })
  | { names?: undefined; problem: { message: string; line: number; column: number } };

interface Contents {
  /** All names at its top level, exported or not; types as well. */
  readonly declared: readonly string[];
  /** Functions and methods ("step", "SGD.step") that are async or generators, and where each begins. */
  readonly special: ReadonlyMap<string, { readonly kind: "async" | "generator"; readonly at: number }>;
  /** Names that come from other files, and where they stand. */
  readonly imported: readonly { readonly name: string; readonly from: string; readonly at: number }[];
  /** Files all of whose exports it exports: `export * from`. */
  readonly passedOn: readonly string[];
}

/** Reads a TypeScript source. What comes in by `export * from` is not among the names. */
export function exportedNames(source: string): Exported {
  let body: readonly Statement[];
  try {
    body = statementsIn(source);
  } catch (error) {
    return { problem: syntaxProblem(error, source) };
  }
  const all = body.flatMap((one) => (one.type === "ExportAllDeclaration" ? one : []));
  const listed = body.flatMap((one) => (one.type === "ExportNamedDeclaration" ? one.specifiers : []));
  return {
    names: body.flatMap(namesOf),
    declared: [
      ...body.flatMap((one) => declaredBy(insideOf(one))),
      ...[...all, ...listed].map(({ exported }) => nameOf(exported)).filter((name) => name !== undefined),
    ],
    special: new Map(body.flatMap(functionsIn)),
    imported: body.flatMap(importedBy),
    passedOn: all.filter(({ exported }) => exported === null).map(({ source }) => source.value),
  };
}

/** Line and column (from 1) of a position in a text. */
export function placeOf(source: string, position: number): { line: number; column: number } {
  const before = source.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The parser's message is "Parse failed with 1 error:", then the message itself, then a picture of the place. */
function syntaxProblem(error: unknown, source: string) {
  const { message, pos } = error as { message: string; pos?: number };
  const lines = message.split("\n");
  const said = (lines.length > 1 ? lines[1] : lines[0]) ?? message;
  // At the very end of a file the last line with something on it helps more than the empty one after it.
  const position = Math.min(pos ?? 0, source.trimEnd().length);
  return { message: said.trim(), ...placeOf(source, position) };
}

function namesOf(statement: Statement): string[] {
  if (statement.type === "ExportDefaultDeclaration") return ["default"];
  if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
  const values = statement.specifiers.filter(({ exportKind }) => exportKind !== "type");
  return [...declaredBy(insideOf(statement)), ...values.map(({ exported }) => nameOf(exported) ?? "")];
}

function importedBy(statement: Statement): Contents["imported"][number][] {
  if (statement.type !== "ImportDeclaration" || statement.importKind === "type") return [];
  const from = statement.source.value;
  return statement.specifiers.flatMap((one) =>
    one.type !== "ImportSpecifier" || one.importKind === "type"
      ? []
      : [{ name: nameOf(one.imported) ?? "", from, at: one.start }],
  );
}

/** What a node that may be a function says of itself. */
type Work = { type?: string; async?: boolean; generator?: boolean };

type Special = [name: string, { kind: "async" | "generator"; at: number }];

/** The functions of a statement that are async or generators. */
function functionsIn(statement: Statement): Special[] {
  const special = (name: string | undefined, at: number, work: object | null | undefined): Special[] => {
    const { type = "", async, generator } = (work ?? {}) as Work;
    if (name === undefined || !/Function/.test(type)) return [];
    return generator ? [[name, { kind: "generator", at }]] : async ? [[name, { kind: "async", at }]] : [];
  };
  const inside = insideOf(statement);
  if (inside === undefined) return [];
  const [name] = declaredBy(inside);
  const methods = inside.type === "ClassDeclaration" ? inside.body.body : [];
  return [
    ...special(name, inside.start, inside),
    ...declaratorsOf(inside).flatMap(({ id, init }) => special(nameOf(id), inside.start, init)),
    ...methods.flatMap((one) =>
      "value" in one && !one.computed ? special(`${name}.${nameOf(one.key)}`, one.start, one.value) : [],
    ),
  ];
}
