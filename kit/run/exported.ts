/**
 * Reads a TypeScript file without running it: which names does it export and declare, which functions are async or generators, what does it
 * import from the engine, and is there a syntax error?
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
  | (Contents & { names: string[]; problem?: undefined })
  | { names?: undefined; problem: SyntaxProblem };

/** What else there is in a file. */
export interface Contents {
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
  let program: Program;
  try {
    program = parseAst(source, { lang: "ts" }) as unknown as Program;
  } catch (error) {
    return { problem: syntaxProblem(error, source) };
  }
  const { body } = program;
  const declarations = body.flatMap((one) => (/^Export/.test(one.type) ? (one.declaration ?? []) : one));
  const listed = body.flatMap(({ exported, specifiers = [] }) => [
    exported,
    ...specifiers.map((one) => one.exported),
  ]);
  return {
    names: body.flatMap(namesOf),
    declared: [...declarations.flatMap(declaredBy), ...listed.map(nameOf)].filter(
      (name) => name !== undefined,
    ),
    special: new Map(declarations.flatMap(functionsOf)),
    imported: body.flatMap(({ type, source, importKind, specifiers = [] }) =>
      type !== "ImportDeclaration" || importKind === "type"
        ? []
        : specifiers.flatMap(({ imported, start, importKind }) => {
            const name = nameOf(imported);
            return name === undefined || importKind === "type"
              ? []
              : [{ name, from: source?.value ?? "", at: start }];
          }),
    ),
    passedOn: body.flatMap(({ type, source, exported }) =>
      type === "ExportAllDeclaration" && !exported ? (source?.value ?? []) : [],
    ),
  };
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
interface Statement extends Declaration {
  exportKind?: "value" | "type";
  importKind?: "value" | "type";
  declaration?: Declaration | null;
  specifiers?: Specifier[];
  source?: { value: string } | null;
  /** `export * as nn from` */
  exported?: Named | null;
}
interface Specifier {
  start: number;
  exportKind?: "value" | "type";
  importKind?: "value" | "type";
  exported?: Named;
  imported?: Named;
}
interface Declaration extends Work {
  start: number;
  id?: Named | null;
  declarations?: { id: Named; init?: Work | null }[];
  body?: { body?: Method[] };
}
/** Something that may be a function. */
interface Work {
  type: string;
  async?: boolean;
  generator?: boolean;
}
interface Method {
  start: number;
  key?: Named;
  computed?: boolean;
  value?: Work | null;
}
interface Named {
  name?: string;
  value?: string;
}

const nameOf = (one: Named | undefined | null): string | undefined => one?.name ?? one?.value;

const declaredBy = ({ id, declarations = [] }: Declaration): (string | undefined)[] =>
  [id, ...declarations.map((one) => one.id)].map(nameOf);

function namesOf(statement: Statement): string[] {
  if (statement.type === "ExportDefaultDeclaration") return ["default"];
  if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
  const { declaration, specifiers = [] } = statement;
  const listed = specifiers.filter((one) => one.exportKind !== "type").map((one) => nameOf(one.exported));
  return [...(declaration ? declaredBy(declaration) : []), ...listed].filter((name) => name !== undefined);
}

type Special = [name: string, { kind: "async" | "generator"; at: number }];

/** The functions of a declaration that are async or generators. */
function functionsOf({ start, id, declarations = [], body, ...own }: Declaration): Special[] {
  const special = (name: string | undefined, at: number, work: Work | null | undefined): Special[] => {
    if (name === undefined || !/Function/.test(work?.type ?? "")) return [];
    const kind = work?.generator ? "generator" : work?.async ? "async" : undefined;
    return kind === undefined ? [] : [[name, { kind, at }]];
  };
  const methods = own.type === "ClassDeclaration" ? (body?.body ?? []) : [];
  return [
    ...special(nameOf(id), start, own),
    ...declarations.flatMap((one) => special(nameOf(one.id), start, one.init)),
    ...methods.flatMap(({ key, computed, value, start: at }) =>
      special(computed ? undefined : `${nameOf(id)}.${nameOf(key)}`, at, value),
    ),
  ];
}
