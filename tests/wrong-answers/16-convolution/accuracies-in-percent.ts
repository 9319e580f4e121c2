/**
 * @belief   A share is told in percent.
 * @origin   People do.
 * @replaces 7-shift.ts
 * @does     gives percent.
 * @mend     A share lies between 0 and 1.
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
    return predictions.eq(labels).float().mean().item() * 100;
  });
}
