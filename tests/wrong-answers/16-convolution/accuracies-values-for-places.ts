/**
 * @belief   max gives the prediction.
 * @origin   Along a dimension it gives values and places.
 * @replaces 7-shift.ts
 * @does     compares the largest logit itself with the class.
 * @mend     The place of the largest logit is the prediction: argmax(1).
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
    const predictions = noGrad(() => model(move(images, distance))).max(1).values;
    return predictions.eq(labels).float().mean().item();
  });
}
