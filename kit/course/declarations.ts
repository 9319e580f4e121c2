/**
 * Cuts a source file into its functions, classes and constants, so that one person's `step` can stand beside another's.
 */
import { parseAst } from "vitest/node";

/** One declaration at the top level of a file. */
export interface Declaration {
  readonly name: string;
  readonly exported: boolean;
  /** The code, without the comment above it. */
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/**
 * The values a file declares, in order. Imports and types are left out: they say nothing about how something is done.
 *
 * @returns an empty list for a file that can't be read
 */
export function declarationsOf(source: string): Declaration[] {
  const text = source.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "");
  const statements = statementsOf(text);
  const listed = new Map(statements.flatMap(({ specifiers = [] }) => specifiers.flatMap(localAndExported)));
  return statements.flatMap((statement) => {
    const exported = statement.type.startsWith("Export");
    const line = text.slice(0, statement.start).split("\n").length;
    return partsOf(statement, text).map((part) => ({
      name: listed.get(part.name) ?? part.name,
      exported: exported || listed.has(part.name),
      line,
      text: part.text,
    }));
  });
}

/** The few shapes of the syntax tree (ESTree) that matter here. */
interface Statement {
  type: string;
  start: number;
  end: number;
  id?: { name?: string } | null;
  declarations?: { id: { name?: string }; start: number; end: number }[];
  declaration?: Statement | null;
  specifiers?: Specifier[];
}

/** `export { mine as step }` */
interface Specifier {
  local?: { name?: string };
  exported?: { name?: string };
}

function localAndExported({ local, exported }: Specifier): [string, string][] {
  return local?.name === undefined || exported?.name === undefined ? [] : [[local.name, exported.name]];
}

function statementsOf(text: string): Statement[] {
  try {
    return (parseAst(text, { lang: "ts" }) as unknown as { body: Statement[] }).body;
  } catch {
    return [];
  }
}

/** The names that a statement declares, with their code. `const a = 1, b = 2` has two. */
function partsOf(statement: Statement, text: string): { name: string; text: string }[] {
  const inner = statement.type.startsWith("Export") ? statement.declaration : statement;
  if (inner === null || inner === undefined || isOnlyType(inner)) return [];
  const whole = text.slice(statement.start, statement.end);
  const { declarations = [] } = inner;
  if (declarations.length > 1) {
    const before = text.slice(statement.start, declarations[0]!.start);
    return declarations.flatMap(({ id, start, end }) =>
      id.name === undefined ? [] : [{ name: id.name, text: `${before}${text.slice(start, end)};` }],
    );
  }
  const name = inner.id?.name ?? declarations[0]?.id.name;
  if (name !== undefined) return [{ name, text: whole }];
  return statement.type === "ExportDefaultDeclaration" ? [{ name: "default", text: whole }] : [];
}

/** Types, and the signatures of a function that can be called in several ways: the function itself follows. */
const isOnlyType = ({ type }: Statement): boolean =>
  /^TS(Interface|TypeAlias|DeclareFunction|Module)/.test(type);
