/**
 * @belief   A good function helps itself: as many numbers can be brought into the right shape.
 * @origin   view makes the complaint go away.
 * @replaces 5-accuracy.ts
 * @does     brings the targets into the shape of the predictions: (3, 1) and (3) go through.
 * @mend     Two different shapes are a mistake of the caller, and your function has to say so: throw an
 *           Error that holds both.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  const wanted = targets.view(...predictions.shape);
  return predictions.gt(border).eq(wanted.eq(1)).float().mean();
}
