/**
 * @belief   The cost is the number of steps.
 * @origin   A step of 256 pictures is taken for as much work as a step of one.
 * @replaces 7-sizes.ts
 * @does     counts the batches, not the pictures in them.
 * @mend     A batch of 256 is more work than one of 4: add up the rows of x.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images++;
      gradients.push(measure.gradient(x, y));
    }
    return { batchSize, noise: measure.noise(stack(gradients)), images: images };
  });
}
