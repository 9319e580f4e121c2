/**
 * @belief   Logits must become probabilities before one may ask which is the largest.
 * @origin   Softmax comes at the end of the lesson's picture.
 * @replaces 7-shift.ts
 * @does     takes softmax first: shares of logits that lie close together are rounded to the same number, and
 *           the first of them wins.
 * @mend     Softmax never changes the order: take argmax of the logits themselves.
 */
import { F, noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return noGrad(() =>
    distances.map((distance) => {
      const probabilities = F.softmax(model(move(images, distance)), 1);
      return probabilities.argmax(1).eq(labels).float().mean().item();
    }),
  );
}
