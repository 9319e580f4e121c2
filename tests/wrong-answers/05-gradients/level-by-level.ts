/**
 * @belief   What is nearer to the result comes later.
 * @origin   A queue is the first way to walk a graph that comes to mind.
 * @replaces 4-order.ts
 * @fails    4-order > inOrder · a short way and a long way to the same Value
 * @says     is what going back level by level gives
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const found = new Set([last]);
  for (const value of found) for (const input of value.inputs) found.add(input);
  return [...found].reverse();
}
