/**
 * @belief   What is passed back is the number.
 * @origin   .data stands beside .grad, and on the way forward it was the one.
 * @replaces 5-backward.ts
 * @does     multiplies the slopes by the Value's number, not by its grad.
 * @mend     It's the Value's grad that is passed on.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.data * value.slopes[i]!;
  });
}
