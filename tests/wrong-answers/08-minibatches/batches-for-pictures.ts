/**
 * @belief   The cost is the number of steps.
 * @origin   A step of 256 pictures is taken for as much work as a step of one.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > compareSizes · for every size: as many batches, their gradients together, the pictures counted
 * @says     counts batches
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
