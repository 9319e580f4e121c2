/**
 * @belief   The bend is how much steeper the second half is.
 * @origin   A bend is a change of slope, so it's measured as one.
 * @replaces 4-collapse.ts
 * @does     takes the rise of the first half from the rise of the second half, which is -2 times the bend.
 * @mend     Take the value in the middle, minus the mean of the two ends.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b).div(2));
  return f(b)
    .sub(middle)
    .sub(middle.sub(f(a)));
}
