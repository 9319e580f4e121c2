/**
 * @belief   What a gradient is multiplied by on its way is the input's number.
 * @origin   In a product the slopes are inputs' numbers, and the product is the example everybody remembers.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · adds grad × slope to every input's grad
 * @says     is the Value's grad times the inputs' own numbers
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad * input.data;
}
