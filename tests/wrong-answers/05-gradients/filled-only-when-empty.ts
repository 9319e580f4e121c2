/**
 * @belief   An input that has a gradient already is done.
 * @origin   Each is to be visited only once.
 * @replaces 5-backward.ts
 * @does     passes nothing on to an input whose grad isn't 0.
 * @mend     An input that was used in several places gets something from each: add, whatever is there.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    if (input.grad === 0) input.grad += value.grad * value.slopes[i]!;
  });
}
