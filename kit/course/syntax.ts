/** Source code as a tree (ESTree), read and never run. */
import { parseAst } from "vitest/node";

/** What stands at the top level of a file. */
export type Statement = ReturnType<typeof parseAst>["body"][number];

/** @throws the parser's error, with its place as `pos` */
export const statementsIn = (source: string): readonly Statement[] => parseAst(source, { lang: "ts" }).body;

/** The name that a node is, or the text in its place; nothing for a pattern. */
export function nameOf(node: object | null | undefined): string | undefined {
  const { name, value } = (node ?? {}) as { name?: string; value?: string };
  return name ?? value;
}

/** What a statement declares: what it exports, or itself. */
export const insideOf = (statement: Statement) =>
  ("declaration" in statement ? statement.declaration : statement) ?? undefined;

/** The parts of `const a = 1, b = 2`; of every other statement none. */
export const declaratorsOf = (inside: ReturnType<typeof insideOf>) =>
  inside?.type === "VariableDeclaration" ? inside.declarations : [];

/** The names that a statement declares: a function's, a class's or a type's, or those of its variables. */
export const declaredBy = (inside: ReturnType<typeof insideOf>): string[] =>
  [
    inside !== undefined && "id" in inside ? inside.id : undefined,
    ...declaratorsOf(inside).map(({ id }) => id),
  ]
    .map(nameOf)
    .filter((name) => name !== undefined);
