/**
 * @belief   The result's own gradient is the upstream number.
 * @origin   It is, unless the result is a leaf and has been there before.
 * @replaces 5-backward.ts
 * @fails    5-backward > backward · from a leaf
 * @says     is the second upstream gradient alone
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad = upstream;
  for (const value of order.toReversed()) parts.passBack(value);
}
