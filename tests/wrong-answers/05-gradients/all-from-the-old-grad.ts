/**
 * @belief   First compute all new gradients, then write them down.
 * @origin   It's the safer way where the inputs differ.
 * @replaces 5-backward.ts
 * @does     computes every input's new grad before any is written, so an input that is on the list twice keeps only
 *           its last part.
 * @mend     Add each part to what the input has at that moment: input.grad += ...
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function passBack(value: Value): void {
  const updated = value.inputs.map((input, i) => input.grad + value.grad * value.slopes[i]!);
  value.inputs.forEach((input, i) => {
    input.grad = updated[i]!;
  });
}
