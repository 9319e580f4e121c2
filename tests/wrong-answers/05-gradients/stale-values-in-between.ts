/**
 * @belief   All gradients add up, those in between, too.
 * @origin   Clearing is the caller's business; but the caller holds only the leaves.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q31 · a second backward adds to the first
 * @says     still held the gradient of the walk before
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  last.grad = upstream;
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
