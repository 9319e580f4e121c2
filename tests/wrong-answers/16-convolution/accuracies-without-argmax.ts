/**
 * @belief   What the model gives can be compared with the labels.
 * @origin   Both say which class it is.
 * @replaces 7-shift.ts
 * @does     compares the logits with the labels.
 * @mend     A logit is no class number. The class is the place of the largest one: argmax(1).
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
    const predictions = noGrad(() => model(move(images, distance)));
    return predictions.eq(labels).float().mean().item();
  });
}
