/**
 * @belief   The gradient of an input is the slope along it.
 * @origin   At the last link it is: there the gradient passed on is 1.
 * @replaces 5-backward.ts
 * @does     adds the slopes, without the Value's own grad.
 * @mend     Multiply each slope by the grad that arrived at the Value: in a row slopes multiply.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  value.inputs.forEach((input, i) => {
    input.grad += value.slopes[i]!;
  });
}
