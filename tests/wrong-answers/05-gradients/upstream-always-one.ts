/**
 * @belief   The walk begins with 1.
 * @origin   It does whenever the result is a loss.
 * @replaces 5-backward.ts
 * @fails    5-backward > backward · begins with the upstream gradient
 * @says     is what an upstream gradient of 1 gives
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += 1;
  for (const value of order.toReversed()) parts.passBack(value);
}
