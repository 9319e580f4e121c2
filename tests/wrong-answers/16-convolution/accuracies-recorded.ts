/**
 * @belief   argmax has no slope, so there is no record.
 * @origin   But the model has worked for nothing by then.
 * @replaces 7-shift.ts
 * @does     runs the model inside the record.
 * @mend     Run the model inside noGrad.
 */
import type { Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return distances.map((distance) => {
    const predictions = model(move(images, distance)).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
}
