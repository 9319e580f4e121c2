/**
 * @belief   move changes the pictures that it gets.
 * @origin   In a paint program it does.
 * @replaces 7-shift.ts
 * @does     moves the pictures, and then reads those that weren't moved.
 * @mend     Use what move gives.
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
    move(images, distance);
    const predictions = noGrad(() => model(images)).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
}
