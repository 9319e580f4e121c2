/**
 * @belief   size says how many pictures x holds.
 * @origin   size counts all numbers.
 * @replaces 7-sizes.ts
 * @does     counts all the numbers in the pictures.
 * @mend     Count pictures: the rows of x, shape[0]. size counts every number.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.size;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images: images };
  });
}
