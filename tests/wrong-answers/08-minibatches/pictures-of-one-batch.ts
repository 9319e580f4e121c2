/**
 * @belief   The cost is the batch size.
 * @origin   It's the cost of one step; all the steps of the measurement were asked for.
 * @replaces 7-sizes.ts
 * @does     counts the pictures of one batch only.
 * @mend     All draws of a size looked at pictures: add them up.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images = x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images: images };
  });
}
