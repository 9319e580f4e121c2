/**
 * @belief   One picture tells.
 * @origin   One tries it out with one.
 * @replaces 7-shift.ts
 * @does     looks at the first picture only.
 * @mend     Take the mean over all pictures.
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
    return predictions.select(0, 0).item() === labels.select(0, 0).item() ? 1 : 0;
  });
}
