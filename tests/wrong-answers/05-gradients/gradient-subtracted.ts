/**
 * @belief   One goes against the gradient, so it is subtracted.
 * @origin   The step of SGD does so.
 * @replaces 5-backward.ts
 * @does     subtracts grad × slope from each input's grad.
 * @mend     Here gradients are only collected: add. Going downhill is the step's business, later.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad -= value.grad * value.slopes[i]!;
  });
}
