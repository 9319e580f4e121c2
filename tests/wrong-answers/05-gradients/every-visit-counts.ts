/**
 * @belief   Each use of a Value is a place in the order.
 * @origin   Trees are easier than graphs: there nothing is met twice.
 * @replaces 4-order.ts
 * @does     lists a Value once for every way that leads to it.
 * @mend     Each Value is there once, however often it was used. If it's on the list already, do nothing.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  return [...last.inputs.flatMap(inOrder), last];
}
