/**
 * @belief   A walk begins with clean gradients everywhere.
 * @origin   Old numbers look like dirt; that they add up on purpose is not known.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q31 · a second backward adds to the first
 * @says     is the gradient of a single walk
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  const order = parts.inOrder(last);
  for (const value of order) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
