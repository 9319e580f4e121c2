/**
 * @belief   Errors are what one counts.
 * @origin   Error rates are common in papers.
 * @replaces 7-shift.ts
 * @does     gives the share of wrong answers.
 * @mend     Count what is right: eq.
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
    return predictions.ne(labels).float().mean().item();
  });
}
