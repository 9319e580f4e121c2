/**
 * @belief   What is nearer to the result comes later.
 * @origin   A queue is the first way to walk a graph that comes to mind.
 * @replaces 4-order.ts
 * @does     goes back from the result level by level and turns that round.
 * @mend     A Value may be near the result and far from it at once. Put its inputs on the list first, then the Value
 *           itself.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const found = new Set([last]);
  for (const value of found) for (const input of value.inputs) found.add(input);
  return [...found].reverse();
}
