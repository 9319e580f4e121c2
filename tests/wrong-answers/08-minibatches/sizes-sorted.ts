/**
 * @belief   A table is sorted by its first column.
 * @origin   All the examples are.
 * @replaces 7-sizes.ts
 * @does     measures the sizes in ascending order.
 * @mend     One row per size, in the order of `sizes`: don't sort.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return [...sizes]
    .sort((a, b) => a - b)
    .map((batchSize) => {
      let images = 0;
      const gradients: Tensor[] = [];
      for (let i = 0; i < draws; i++) {
        const [x, y] = measure.draw(batchSize);
        images += x.shape[0] as number;
        gradients.push(measure.gradient(x, y));
      }
      return { batchSize, noise: measure.noise(stack(gradients)), images };
    });
}
