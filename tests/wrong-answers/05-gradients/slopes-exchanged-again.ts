/**
 * @belief   The slopes must be exchanged: an input gets the other one's.
 * @origin   In a product they are; but there they were stored so already.
 * @replaces 5-backward.ts
 * @does     takes the slopes in the opposite order.
 * @mend     slopes[0] belongs to inputs[0]. The exchange was done when the product was made.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  const slopes = value.slopes.toReversed();
  value.inputs.forEach((input, i) => {
    input.grad += value.grad * slopes[i]!;
  });
}
