/**
 * @belief   An input's gradient is grad × slope.
 * @origin   It is, as long as the input was used only once.
 * @replaces 5-backward.ts
 * @fails    5-backward > passBack · adds grad × slope to every input's grad
 * @says     is what overwriting gives
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad = value.grad * value.slopes[i]!;
  });
}
