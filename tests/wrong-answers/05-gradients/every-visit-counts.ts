/**
 * @belief   Each use of a Value is a place in the order.
 * @origin   Trees are easier than graphs: there nothing is met twice.
 * @replaces 4-order.ts
 * @fails    4-order > inOrder · every Value once, however often it was used
 * @says     Remember where you have been
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  return [...last.inputs.flatMap(inOrder), last];
}
