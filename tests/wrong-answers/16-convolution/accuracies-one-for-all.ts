/**
 * @belief   An accuracy is a mean.
 * @origin   It is one over pictures.
 * @replaces 7-shift.ts
 * @does     gives the mean over all distances for each of them.
 * @mend     Each distance has its own share.
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  const right = distances.map((distance) =>
    noGrad(() => model(move(images, distance)))
      .argmax(1)
      .eq(labels)
      .float()
      .mean()
      .item(),
  );
  const mean = right.reduce((sum, one) => sum + one, 0) / right.length;
  return distances.map(() => mean);
}
