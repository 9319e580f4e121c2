/**
 * @belief   One gradient stands for all of its size.
 * @origin   Array.fill puts the same thing everywhere.
 * @replaces 7-sizes.ts
 * @does     takes one gradient for each size and repeats it.
 * @mend     Each batch has a gradient of its own. (fill puts the same thing at every place.)
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    const batches = Array.from({ length: draws }, () => measure.draw(batchSize));
    const [x, y] = batches[0]!;
    const gradients: Tensor[] = new Array(draws).fill(measure.gradient(x, y));
    return { batchSize, noise: measure.noise(stack(gradients)), images: batchSize * draws };
  });
}
