/**
 * @belief   What a gradient is multiplied by on its way is the input's number.
 * @origin   In a product the slopes are inputs' numbers, and the product is the example everybody remembers.
 * @replaces 5-backward.ts
 * @does     multiplies the Value's grad by the inputs' own numbers.
 * @mend     Multiply it by the slopes, which the Value has stored: value.slopes.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad * input.data;
}
