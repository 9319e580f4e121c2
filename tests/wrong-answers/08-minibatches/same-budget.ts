/**
 * @belief   A fair comparison gives every size the same number of pictures.
 * @origin   For a comparison of costs it would. Here the cost is a result.
 * @replaces 7-sizes.ts
 * @does     makes fewer draws for larger sizes.
 * @mend     Every size gets as many draws as `draws` says: the noise is to be measured equally well for
 *           all.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < Math.max(1, Math.round(draws / batchSize)); i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images };
  });
}
