/**
 * @way      Counts from the last input to the first.
 * @replaces 5-backward.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (let i = value.inputs.length - 1; i >= 0; i--) value.inputs[i]!.grad += value.slopes[i]! * value.grad;
}
