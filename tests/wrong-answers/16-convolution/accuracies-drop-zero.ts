/**
 * @belief   Moving by 0 is no move.
 * @origin   filter(Boolean) tidies lists up.
 * @replaces 7-shift.ts
 * @does     leaves the distance 0 out.
 * @mend     0 is asked for like all others: how good is it where the digits are?
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  return distances.filter(Boolean).map((distance) => {
    const predictions = noGrad(() => model(move(images, distance))).argmax(1);
    return predictions.eq(labels).float().mean().item();
  });
}
