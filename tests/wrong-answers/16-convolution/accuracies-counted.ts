/**
 * @belief   Right ones are counted.
 * @origin   The sum is half of the mean.
 * @replaces 7-shift.ts
 * @does     gives how many are right, not which share.
 * @mend     Divide by the number of pictures: mean.
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
    const predictions = noGrad(() => model(move(images, distance))).argmax(1);
    return predictions.eq(labels).sum().item();
  });
}
