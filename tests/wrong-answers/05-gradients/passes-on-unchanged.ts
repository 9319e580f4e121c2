/**
 * @belief   The gradient is handed through.
 * @origin   It is, by a sum.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · adds grad × slope to every input's grad
 * @says     is the Value's grad, without the slopes
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  for (const input of value.inputs) input.grad += value.grad;
}
