/**
 * @belief   An input's gradient is grad × slope.
 * @origin   It is, as long as the input was used only once.
 * @replaces 5-backward.ts
 * @does     sets each input's grad anew, so that what was there is lost.
 * @mend     Add to the input's grad: an input that was used in several places gets something from each.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad = value.grad * value.slopes[i]!;
  });
}
