/**
 * @belief   The smallest is the nearest.
 * @origin   With distances it is.
 * @replaces 7-shift.ts
 * @does     takes the place of the smallest logit.
 * @mend     A logit is large for the class that fits.
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
    const predictions = noGrad(() => model(move(images, distance))).argmin(1);
    return predictions.eq(labels).float().mean().item();
  });
}
