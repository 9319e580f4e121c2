/**
 * @belief   A loop up to draws runs draws times.
 * @origin   <= instead of <.
 * @replaces 7-sizes.ts
 * @does     makes one draw too many for each size.
 * @mend     Count while i < draws, from 0: <= is one more.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i <= draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images };
  });
}
