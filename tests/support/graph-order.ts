/**
 * Orders of a graph, for module 05: small graphs from a table of names, and what is wrong with an order of theirs, in words.
 */
import type { GraphNode } from "./scalar-graph.ts";

/** Who was made from whom; a name stands below all that it's made from. */
export type Family = Record<string, string[]>;

/** The nodes of a family by name. With `equal`, all hold the number 1; else each holds its place. */
export function graphOf<V>(
  make: (data: number, inputs: readonly V[], slopes: readonly number[]) => V,
  family: Family,
  { equal = false } = {},
): Record<string, V> {
  const all: Record<string, V> = {};
  for (const [i, [name, inputs]] of Object.entries(family).entries()) {
    const nodes = inputs.map((input) => all[input]!);
    all[name] = make(
      equal ? 1 : i + 1,
      nodes,
      nodes.map(() => 1),
    );
  }
  return all;
}

/** What is said of an order that has no fault. */
export const FINE = "all there, once, inputs first";

/** What is wrong with an order, in words. */
export function verdictOn<V extends GraphNode<V>>(order: unknown, all: Record<string, V>): string {
  if (!Array.isArray(order)) return "no list";
  const nameOf = (one: unknown): string => Object.keys(all).find((name) => all[name] === one) ?? "a stranger";
  const names = order.map(nameOf);
  const list = names.join(" ");
  if (names.includes("a stranger")) return `a stranger is in it: ${list}`;
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated !== undefined) {
    return `${repeated} is in it ${names.filter((name) => name === repeated).length} times`;
  }
  const missing = Object.keys(all).find((name) => !names.includes(name));
  if (missing !== undefined) return `${missing} is missing: ${list}`;
  for (const [i, name] of names.entries()) {
    const later = names.find((other, j) => j > i && all[name]!.inputs.includes(all[other]!));
    if (later !== undefined) return `${name} comes before its input ${later}: ${list}`;
  }
  return FINE;
}

/** The nodes in the order in which they are met, level by level from `last`, and then turned round: not always right. */
export function levelByLevel<V extends GraphNode<V>>(last: V): V[] {
  const found = new Set([last]);
  for (const one of found) for (const input of one.inputs) found.add(input);
  return [...found].reverse();
}

/** The nodes in the order in which they are first met on the way down from `last`, turned round: not always right. */
export function asMet<V extends GraphNode<V>>(last: V, fromRight = false): V[] {
  const met = new Set<V>();
  const visit = (node: V): void => {
    if (met.has(node)) return;
    met.add(node);
    for (const input of fromRight ? node.inputs.toReversed() : node.inputs) visit(input);
  };
  visit(last);
  return [...met].reverse();
}
