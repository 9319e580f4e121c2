/**
 * @belief   Calling again gives the same.
 * @origin   It does, but it costs twice the time.
 * @replaces 7-shift.ts
 * @does     runs the model twice for each distance.
 * @mend     Keep what the model gave.
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
    const right = logits.argmax(1).eq(labels).sum().item();
    return right / noGrad(() => model(move(images, distance))).shape[0]!;
  });
}
