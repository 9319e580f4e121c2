/**
 * @belief   backward returns the gradients.
 * @origin   A function that computes something gives it back; so it stood in an answer to the questionnaire.
 * @replaces 5-backward.ts
 * @does     gives the gradients back and leaves 0 in the grad of every leaf.
 * @mend     Leave the gradients where they arrive, in .grad, and return nothing. Leaves are never cleared here.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): number[] {
  const order = parts.inOrder(last);
  for (const value of order) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  const leaves = order.filter((value) => value.inputs.length === 0);
  const gradients = leaves.map((leaf) => leaf.grad);
  for (const leaf of leaves) leaf.grad = 0;
  return gradients;
}
