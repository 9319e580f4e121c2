/**
 * @belief   The first slope has the number 1.
 * @origin   People count from 1.
 * @replaces 5-backward.ts
 * @does     takes for each input the slope of the next place.
 * @mend     The slope of inputs[i] is slopes[i]. Both lists begin at 0.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.grad * (value.slopes[i + 1] ?? 0);
  });
}
