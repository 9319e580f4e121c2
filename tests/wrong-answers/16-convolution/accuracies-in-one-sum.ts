/**
 * @belief   The counter stands before the loop.
 * @origin   In a loop over batches it does.
 * @replaces 7-shift.ts
 * @does     goes on counting from distance to distance.
 * @mend     Begin anew for each distance.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  let right = 0;
  return distances.map((distance) => {
    right += noGrad(() => model(move(images, distance)))
      .argmax(1)
      .eq(labels)
      .sum()
      .item();
    return right / labels.size;
  });
}
