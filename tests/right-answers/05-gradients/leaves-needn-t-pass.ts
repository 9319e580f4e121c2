/**
 * @way      Only the Values in between are asked to pass back: a leaf has nothing to pass on.
 * @replaces 5-backward.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  const between = parts.inOrder(last).filter((value) => value.inputs.length > 0);
  between.forEach((value) => {
    value.grad = 0;
  });
  last.grad += upstream;
  while (between.length > 0) parts.passBack(between.pop()!);
}
