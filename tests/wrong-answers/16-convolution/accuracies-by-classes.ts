/**
 * @belief   The length of a row says how many there are.
 * @origin   A share needs a number to divide by, and shape[1] is at hand.
 * @replaces 7-shift.ts
 * @does     divides by the number of classes.
 * @mend     A share of pictures: divide by the number of pictures, or take the mean.
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
    const logits = noGrad(() => model(move(images, distance)));
    return logits.argmax(1).eq(labels).float().sum().item() / (logits.shape[1] ?? 1);
  });
}
