/**
 * @belief   To bring numbers between 0 and 1 is to clamp them.
 * @origin   The range is right, and clamp is in the lesson.
 * @replaces 2-sigmoid.ts
 * @does     cuts x off at 0 and 1 and leaves it as it is in between.
 * @mend     Numbers between 0 and 1 are squashed, too: 0 gives 0.5. Use the formula 1 / (1 + e^-x).
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(0, 1);
}
