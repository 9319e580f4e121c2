/**
 * @belief   What a result was made from is what stands in its inputs.
 * @origin   That there are inputs of inputs is overlooked.
 * @replaces 4-order.ts
 * @does     lists the result and its own inputs, but not what those were made from.
 * @mend     Go on to the inputs of the inputs, and so on, down to the leaves.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  return [...new Set(last.inputs), last];
}
