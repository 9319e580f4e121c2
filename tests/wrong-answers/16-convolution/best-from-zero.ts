/**
 * @belief   The largest logit is above 0.
 * @origin   Probabilities are.
 * @replaces 7-shift.ts
 * @does     looks for the largest from 0 upwards: where all logits of a picture are below 0, it takes the
 *           first class.
 * @mend     Begin with the first logit or with -Infinity, or take argmax(1).
 */
import { noGrad, type Tensor } from "#engine";

export function accuraciesMoved(
  model: (images: Tensor) => Tensor,
  move: (images: Tensor, distance: number) => Tensor,
  images: Tensor,
  labels: Tensor,
  distances: readonly number[],
): number[] {
  const wanted = labels.tolist() as number[];
  return noGrad(() =>
    distances.map((distance) => {
      const rows = model(move(images, distance)).tolist() as number[][];
      let right = 0;
      rows.forEach((row, i) => {
        let [best, place] = [0, 0];
        row.forEach((logit, k) => {
          if (logit > best) [best, place] = [logit, k];
        });
        if (place === wanted[i]) right++;
      });
      return right / rows.length;
    }),
  );
}
