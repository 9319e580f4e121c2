/**
 * @belief   What is passed back is the number.
 * @origin   .data stands beside .grad, and on the way forward it was the one.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · adds grad × slope to every input's grad
 * @says     is the Value's number times the slopes
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.data * value.slopes[i]!;
  });
}
