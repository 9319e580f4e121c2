/**
 * @belief   To look further to the right is to move to the left.
 * @origin   A window on the picture moves the other way than the picture.
 * @replaces 7-shift.ts
 * @does     moves the other way.
 * @mend     Hand the distance to move as it is.
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
    const predictions = noGrad(() => model(move(images, -distance))).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
}
