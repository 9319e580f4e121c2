/**
 * @belief   push puts a copy into the list.
 * @origin   Numbers are copied. An object is not.
 * @replaces 7-sizes.ts
 * @does     puts one and the same object into the list for each size: all rows show the last one.
 * @mend     Make a new object for each size, inside the loop.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  const row = { batchSize: 0, noise: 0, images: 0 };
  return sizes.map((batchSize) => {
    const gradients: Tensor[] = [];
    row.images = 0;
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      row.images += x.shape[0]!;
      gradients.push(measure.gradient(x, y));
    }
    return Object.assign(row, { batchSize, noise: measure.noise(stack(gradients)) });
  });
}
