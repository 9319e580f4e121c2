/**
 * Cuts a source file into its functions, classes and constants, so that one person's `step` can stand beside another's.
 */
import { declaratorsOf, declaredBy, insideOf, nameOf, type Statement, statementsIn } from "./syntax.ts";
import { plain } from "./text.ts";

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
  const text = plain(source);
  const statements = statementsOf(text);
  const listed = new Map(statements.flatMap(listedIn));
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

function statementsOf(text: string): readonly Statement[] {
  try {
    return statementsIn(text);
  } catch {
    return [];
  }
}

/** `export { mine as step }` */
const listedIn = (statement: Statement): [string, string][] =>
  statement.type !== "ExportNamedDeclaration"
    ? []
    : statement.specifiers.map(({ local, exported }) => [nameOf(local) ?? "", nameOf(exported) ?? ""]);

/** The names that a statement declares, with their code. `const a = 1, b = 2` has two. */
function partsOf(statement: Statement, text: string): { name: string; text: string }[] {
  const inside = insideOf(statement);
  // Types, and the signatures of a function that can be called in several ways: the function itself follows.
  if (inside === undefined || /^TS(Interface|TypeAlias|DeclareFunction|Module)/.test(inside.type)) return [];
  const whole = text.slice(statement.start, statement.end);
  const declarators = declaratorsOf(inside);
  const [first] = declarators;
  if (first !== undefined && declarators.length > 1) {
    const before = text.slice(statement.start, first.start);
    return declarators.flatMap(({ id, start, end }) => {
      const name = nameOf(id);
      return name === undefined ? [] : [{ name, text: `${before}${text.slice(start, end)};` }];
    });
  }
  const [name] = declaredBy(inside);
  if (name !== undefined) return [{ name, text: whole }];
  return statement.type === "ExportDefaultDeclaration" ? [{ name: "default", text: whole }] : [];
}
