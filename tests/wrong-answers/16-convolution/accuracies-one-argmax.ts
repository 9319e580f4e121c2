/**
 * @belief   argmax gives the class of each picture.
 * @origin   With a dimension it does.
 * @replaces 7-shift.ts
 * @does     calls argmax without a dimension: it gives one place among the logits of all pictures together.
 * @mend     The largest of each row: argmax(1).
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
    const place = noGrad(() => model(move(images, distance))).argmax();
    return labels.eq(place).float().mean().item();
  });
}
