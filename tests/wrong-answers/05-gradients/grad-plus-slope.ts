/**
 * @belief   Gradients are added, so the slope is added, too.
 * @origin   The rule for several paths is used along one.
 * @replaces 5-backward.ts
 * @does     adds the Value's grad and the slope to the input's grad.
 * @mend     Along a link grad and slope are multiplied. Only the result is added.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.grad + value.slopes[i]!;
  });
}
