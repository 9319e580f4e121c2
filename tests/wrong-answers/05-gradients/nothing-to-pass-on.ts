/**
 * @belief   The walk finds the gradients by itself.
 * @origin   The slope of the result along itself is never written down.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q30 · backward fills .grad on every leaf: -2, -2, 2 for (x + y) × z at -3, 5, -2
 * @says     without the upstream 1 in it
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  for (const value of parts.inOrder(last).reverse()) parts.passBack(value);
}
