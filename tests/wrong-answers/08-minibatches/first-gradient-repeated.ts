/**
 * @belief   One gradient stands for all of its size.
 * @origin   Array.fill puts the same thing everywhere.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > compareSizes · for every size: as many batches, their gradients together, the pictures counted
 * @says     is the same gradient several times
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
