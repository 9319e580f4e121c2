/**
 * @belief   Draw a batch, then measure it many times.
 * @origin   What is the same for all turns of a loop is moved in front of it; chance isn't.
 * @replaces 7-sizes.ts
 * @does     draws one batch for each size, and takes its gradient again and again.
 * @mend     Draw a new batch each time, as often as `draws` says: the draw belongs inside the loop.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    const [x, y] = measure.draw(batchSize);
    for (let i = 0; i < draws; i++) {
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images: images };
  });
}
