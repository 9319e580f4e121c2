/**
 * @belief   (n, 1) and (n) are the same list.
 * @origin   Both have n numbers.
 * @replaces 7-shift.ts
 * @does     compares a column of predictions with a list of labels: each prediction meets every label, not
 *           only its own.
 * @mend     Both need the shape (n): argmax(1), without keepdim.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return noGrad(() =>
    distances.map((distance) => {
      const predicted = model(move(images, distance)).argmax(1, { keepdim: true });
      return predicted.eq(labels).float().mean().item();
    }),
  );
}
