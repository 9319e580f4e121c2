/**
 * @belief   The mean is a number.
 * @origin   It looks like one when it is printed.
 * @replaces 7-shift.ts
 * @does     gives tensors instead of plain numbers.
 * @mend     item() makes a plain number of it.
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
    return predictions.eq(labels).float().mean() as unknown as number;
  });
}
