/**
 * @belief   It's enough to look at the shapes when the result is there.
 * @origin   Mostly there is a result.
 * @replaces 5-accuracy.ts
 * @does     looks at the shapes after its calculation: where they can't be broadcast, the engine
 *           complains first, in other words.
 * @mend     Look at the two shapes before anything else.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const right = predictions.gt(border).eq(targets.eq(1));
  const text = (t: Tensor): string => `(${t.shape.join(", ")})`;
  if (text(predictions) !== text(targets)) {
    throw new Error(`accuracy: ${text(predictions)} and ${text(targets)} give ${text(right)}`);
  }
  return right.float().mean();
}
