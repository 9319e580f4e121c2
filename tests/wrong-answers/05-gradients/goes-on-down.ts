/**
 * @belief   To pass a gradient back means to pass it back all the way.
 * @origin   A walk back is often written as a function that calls itself.
 * @replaces 5-backward.ts
 * @does     goes on to the inputs of the inputs.
 * @mend     passBack goes one link. An input passes on only when its own grad is complete: backward sees to that.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const [i, input] of value.inputs.entries()) {
    input.grad += value.grad * value.slopes[i]!;
    passBack(input);
  }
}
