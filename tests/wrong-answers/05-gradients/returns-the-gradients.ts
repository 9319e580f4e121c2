/**
 * @belief   backward returns the gradients.
 * @origin   A function that computes something gives it back; so it stood in an answer to the questionnaire.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2
 * @says     is returned, and thrown away by everybody
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): number[] {
  const order = parts.inOrder(last);
  for (const value of order) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  const leaves = order.filter((value) => value.inputs.length === 0);
  const gradients = leaves.map((leaf) => leaf.grad);
  for (const leaf of leaves) leaf.grad = 0;
  return gradients;
}
