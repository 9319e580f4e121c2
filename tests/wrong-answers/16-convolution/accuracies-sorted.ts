/**
 * @belief   A table begins with the smallest.
 * @origin   On a chart it does.
 * @replaces 7-shift.ts
 * @does     sorts the distances first.
 * @mend     Keep the order that was asked for.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return [...distances]
    .sort((a, b) => a - b)
    .map((distance) => {
      const predictions = noGrad(() => model(move(images, distance))).argmax(1);
      return predictions.eq(labels).float().mean().item();
    });
}
