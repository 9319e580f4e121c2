/**
 * @belief   passBack gives the inputs' new gradients back.
 * @origin   A function that computes something returns it.
 * @replaces 5-backward.ts
 * @does     leaves the grads of the inputs as they were.
 * @mend     Nothing is to be returned. Add to the .grad of the inputs themselves.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): number[] {
  return value.inputs.map((input, i) => input.grad + value.grad * value.slopes[i]!);
}
