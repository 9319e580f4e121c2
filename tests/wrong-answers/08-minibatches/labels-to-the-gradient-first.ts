/**
 * @belief   The order of the two doesn't matter.
 * @origin   Some functions take the truth first.
 * @replaces 7-sizes.ts
 * @does     hands gradient the labels first.
 * @mend     gradient takes x, then y.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(y, x));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images };
  });
}
