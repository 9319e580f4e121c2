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
  const text = source.replaceAll("\r\n", "\n");
  return statementsOf(text).flatMap((statement) => {
    const exported = statement.type.startsWith("Export");
    const name = nameOf(exported ? statement.declaration : statement);
    if (name === undefined) return [];
    const line = text.slice(0, statement.start).split("\n").length;
    return [{ name, exported, line, text: text.slice(statement.start, statement.end) }];
  });
}

/** The few shapes of the syntax tree (ESTree) that matter here. */
interface Statement {
  type: string;
  start: number;
  end: number;
  id?: { name?: string } | null;
  declarations?: { id: { name?: string } }[];
  declaration?: Statement | null;
}

function statementsOf(text: string): Statement[] {
  try {
    return (parseAst(text, { lang: "ts" }) as unknown as { body: Statement[] }).body;
  } catch {
    return [];
  }
}

function nameOf(statement: Statement | null | undefined): string | undefined {
  if (statement === null || statement === undefined) return undefined;
  if (/^TS(Interface|TypeAlias)/.test(statement.type)) return undefined;
  return statement.id?.name ?? statement.declarations?.[0]?.id.name;
}
