/**
 * @way      Moves first, then reads, then counts.
 * @replaces 7-shift.ts
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return noGrad(() => {
    const moved = distances.map((distance) => move(images, distance));
    const predictions = moved.map((pictures) => model(pictures).max(1).indices);
    return predictions.map((classes) => classes.eq(labels).sum().item() / labels.size);
  });
}
