/**
 * @belief   The number of rounds is what one divides by.
 * @origin   A mean over batches is made so.
 * @replaces 7-shift.ts
 * @does     divides by the number of distances.
 * @mend     Divide by the number of pictures.
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
    return predictions.eq(labels).sum().item() / distances.length;
  });
}
