/**
 * @way      Asks for the order twice: once to clear, once to walk.
 * @replaces 5-backward.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  for (const { inputs } of parts.inOrder(last))
    for (const input of inputs) if (input.inputs.length > 0) input.grad = 0;
  last.grad = last.inputs.length > 0 ? upstream : last.grad + upstream;
  parts
    .inOrder(last)
    .reverse()
    .forEach((value) => {
      parts.passBack(value);
    });
}
