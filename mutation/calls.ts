/**
 * The mutants that Stryker doesn't know: calls of tensors' methods and what is handed to them.
 *
 * `mean` becomes `sum`, a dimension 0 becomes 1, `sub` becomes `add`, a `detach` or a `zeroGrad` is gone, operands change places. Each is one
 * small change of one answer, found in the syntax tree so that nothing is hit by accident.
 */
import { parseAst } from "vitest/node";
import type { Region } from "./regions.ts";

/** One change: the text between two positions is replaced. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Methods and functions that are easily taken for each other. */
const EXCHANGED: Readonly<Record<string, readonly string[]>> = {
  ...pairs(
    "mean sum",
    "sub add",
    "sub_ add_",
    "mul div",
    "mul_ div_",
    "max min",
    "argmax argmin",
    "gt ge",
    "lt le",
    "gt lt",
    "ge le",
  ),
  ...pairs(
    "eq ne",
    "stack cat",
    "exp log",
    "zeros ones",
    "randn rand",
    "slice select",
    "floor ceil",
    "view_ reshape_",
    "sigmoid tanh",
  ),
  ...pairs("squeeze flatten", "every some", "push unshift", "at indexOf", "includes indexOf", "filter find"),
  sqrt: ["abs"],
  abs: ["neg"],
  pow: ["mul"],
  sub: ["add", "sub_"],
  mul: ["div", "mul_"],
  add: ["sub", "add_"],
  sub_: ["add_", "sub"],
};

/** Calls of a method on something that can be left out: `x.detach()` becomes `x`. */
const DROPPED = new Set(
  "detach clone abs sqrt neg float long bool flatten t contiguous squeeze unsqueeze requiresGrad_ mean sum sigmoid relu sort slice reverse".split(
    " ",
  ),
);
/** Calls that do something and stand alone: the whole statement can be left out. */
const EFFECTS = new Set(
  "zeroGrad zero_ step backward push train eval sub_ add_ addBatch addEpoch manualSeed".split(" "),
);

function pairs(...names: readonly string[]): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const both of names) {
    const [one = "", other = ""] = both.split(" ");
    table[one] = [...(table[one] ?? []), other];
    table[other] = [...(table[other] ?? []), one];
  }
  return table;
}

/** A node of the syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly arguments?: readonly Node[];
  readonly expression?: Node;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly left?: Node;
  readonly right?: Node;
}

/** All changes of the answers in a solution's text. */
export function changesOf(source: string, regions: readonly Region[]): Change[] {
  const lines = source.split("\n");
  const startOf = (line: number) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const spans = regions.map(({ first, last }) => [startOf(first), startOf(last + 1)] as const);
  const inAnswer = ({ start, end }: Node) => spans.some(([from, to]) => start >= from && end <= to);
  const changes: Change[] = [];
  const text = (node: Node) => source.slice(node.start, node.end);
  visit(parseAst(source, { lang: "ts" }) as unknown as Node, (node) => {
    if (inAnswer(node)) changes.push(...changesAt(node, text));
  });
  const unique = new Map(changes.map((change) => [`${change.from} ${change.to} ${change.text}`, change]));
  return [...unique.values()].filter(({ from, to, text: added }) => source.slice(from, to) !== added);
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === "object" && child !== null && "type" in child) visit(child as Node, see);
  }
}

function changesAt(node: Node, text: (node: Node) => string): Change[] {
  const replaced = (by: string, at: Node = node): Change => ({ from: at.start, to: at.end, text: by });
  if (node.type === "ExpressionStatement") return effectOf(node.expression) ? [replaced("")] : [];
  if (node.type === "AssignmentExpression") {
    // `parameter.grad = null` forgotten.
    return text(node).endsWith("= null") ? [replaced("null")] : [];
  }
  if (node.type !== "CallExpression" || node.callee === undefined) return [];
  const { callee, arguments: args = [] } = node;
  const name = callee.type === "MemberExpression" ? callee.property : callee;
  if (name?.type !== "Identifier" || name.name === undefined) return [];
  const others = Object.hasOwn(EXCHANGED, name.name) ? (EXCHANGED[name.name] ?? []) : [];
  const changes = others.map((other) => replaced(other, name));
  if (callee.type === "MemberExpression" && callee.object !== undefined) {
    if (DROPPED.has(name.name)) changes.push(replaced(text(callee.object)));
    const [only] = args;
    if (/^(sub|div|matmul|gt|lt|ge|le|pow)$/.test(name.name) && only !== undefined && args.length === 1) {
      changes.push(replaced(`${inBrackets(text(only))}.${name.name}(${text(callee.object)})`));
    }
  }
  if (name.name === "noGrad" && args[0] !== undefined) changes.push(replaced(`(${text(args[0])})()`));
  const [first, second] = args;
  // Math.max and Math.min don't mind.
  if (first !== undefined && second !== undefined && callee.object?.name !== "Math") {
    changes.push({ from: first.start, to: second.end, text: `${text(second)}, ${text(first)}` });
  }
  for (const one of args)
    if (one.value === 0 || one.value === 1) changes.push(replaced(one.value === 0 ? "1" : "0", one));
  return changes;
}

const inBrackets = (text: string): string => (/^[\w.]+$/.test(text) ? text : `(${text})`);

function effectOf(expression: Node | undefined): boolean {
  if (expression?.type !== "CallExpression") return false;
  const { callee } = expression;
  const name = callee?.type === "MemberExpression" ? callee.property : callee;
  return EFFECTS.has(name?.name ?? "");
}

/** The text with a change made. */
export const changed = (source: string, { from, to, text }: Change): string =>
  source.slice(0, from) + text + source.slice(to);
