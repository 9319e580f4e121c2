/**
 * @belief   The gradient is handed through.
 * @origin   It is, by a sum.
 * @replaces 5-backward.ts
 * @does     adds the Value's grad to each input, without the slopes.
 * @mend     Multiply the grad by the slope along each input.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad;
}
