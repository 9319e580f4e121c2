/**
 * @belief   The gradient of an input is the slope along it.
 * @origin   At the last link it is: there the gradient passed on is 1.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · adds grad × slope to every input's grad
 * @says     is the slopes, without the Value's own grad
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.slopes[i]!;
  });
}
