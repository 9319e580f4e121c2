/**
 * @belief   fill draws for every place.
 * @origin   fill looks like a loop.
 * @replaces 7-sizes.ts
 * @does     draws one batch for each size, and writes its gradient into the list as often as asked.
 * @mend     fill calculates its value once. Draw in a loop, or with Array.from({ length: draws }, ...).
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    const gradients = new Array<Tensor>(draws).fill(measure.gradient(...measure.draw(batchSize)));
    return { batchSize, noise: measure.noise(stack(gradients)), images: draws * batchSize };
  });
}
