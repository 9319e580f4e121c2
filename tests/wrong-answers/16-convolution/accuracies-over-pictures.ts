/**
 * @belief   argmax(0) goes along a row.
 * @origin   Dimension 0 is the first one that is written.
 * @replaces 7-shift.ts
 * @does     looks for the picture with the largest logit of each class.
 * @mend     Rows are pictures. Along the classes it's argmax(1).
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return distances.map((distance) => {
    const predictions = noGrad(() => model(move(images, distance))).argmax(0);
    return predictions
      .slice(0, 0, Math.min(predictions.size, labels.size))
      .eq(labels.slice(0, 0, Math.min(predictions.size, labels.size)))
      .float()
      .mean()
      .item();
  });
}
