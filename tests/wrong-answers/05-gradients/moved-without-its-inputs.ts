/**
 * @belief   Who is met again moves to the end of the list; turned round, it comes early enough.
 * @origin   Level by level is quickly written, and moving seems to mend what is too late.
 * @replaces 4-order.ts
 * @does     moves a Value that it meets again, but not the inputs of that Value.
 * @mend     All that a Value was made from has to move with it. Easier: put a Value on the list only after its
 *           inputs are there, each with its own inputs before it.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const met = new Set([last]);
  const waiting = [last];
  for (const value of waiting) {
    for (const input of value.inputs) {
      if (!met.delete(input)) waiting.push(input);
      met.add(input);
    }
  }
  return [...met].reverse();
}
