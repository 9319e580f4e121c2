/**
 * @belief   One counter is enough.
 * @origin   It's made before the loop over the sizes, as counters mostly are.
 * @replaces 7-sizes.ts
 * @does     goes on counting pictures from one size to the next.
 * @mend     Every size begins with 0 pictures: set the count inside the loop over the sizes.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  let images = 0;
  return sizes.map((batchSize) => {
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images };
  });
}
