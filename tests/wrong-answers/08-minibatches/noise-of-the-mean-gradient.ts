/**
 * @belief   The gradients of a size are averaged first.
 * @origin   Averages make things clearer elsewhere.
 * @replaces 7-sizes.ts
 * @does     hands noise the mean of the gradients.
 * @mend     noise wants all the gradients, one per row. In their mean the errors cancel out.
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
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack([stack(gradients).mean(0)])), images };
  });
}
