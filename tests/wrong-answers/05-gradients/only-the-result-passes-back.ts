/**
 * @belief   One call on the result brings the gradients to the leaves.
 * @origin   For a formula with one operation it does.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2
 * @says     let every Value pass back
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  for (const value of parts.inOrder(last)) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  parts.passBack(last);
}
