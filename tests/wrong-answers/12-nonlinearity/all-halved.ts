/**
 * @belief   Dividing by 2 at the end halves what has to be halved.
 * @origin   The brackets stand around everything.
 * @replaces 4-collapse.ts
 * @does     takes the sum of the two ends from the middle, and halves the whole.
 * @mend     Only the sum of the ends is halved: the value in the middle counts whole.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a)).sub(f(b)).div(2);
}
