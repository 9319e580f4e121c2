/**
 * @belief   cat puts the gradients together.
 * @origin   It does, end to end; one can't see any more where one ends.
 * @replaces 7-sizes.ts
 * @does     hands noise all gradients of a size end to end, in one row.
 * @mend     noise wants one gradient per row, shape (draws, p): stack them.
 */
import { cat, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(cat(gradients)), images: images };
  });
}
