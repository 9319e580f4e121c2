/**
 * @belief   A size has one noise.
 * @origin   An object or a Map with the size as its key keeps one row for each.
 * @replaces 7-sizes.ts
 * @does     measures equal sizes once only.
 * @mend     One row for each entry of `sizes`, also for one that comes again: collect the rows in a list.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return [...new Set(sizes)].map((batchSize) => {
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
