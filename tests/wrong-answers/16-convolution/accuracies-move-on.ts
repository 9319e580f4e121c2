/**
 * @belief   The distances come one after the other.
 * @origin   A walk goes on from where one stands.
 * @replaces 7-shift.ts
 * @does     moves the pictures on from where the last distance has left them.
 * @mend     Each distance begins with the pictures as they came.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  let moved = images;
  return distances.map((distance) => {
    moved = move(moved, distance);
    return noGrad(() => model(moved))
      .argmax(1)
      .eq(labels)
      .float()
      .mean()
      .item();
  });
}
