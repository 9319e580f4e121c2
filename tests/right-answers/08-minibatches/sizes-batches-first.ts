/**
 * @way      All batches of a size are drawn first, and then their gradients are taken.
 * @replaces 7-sizes.ts
 */
import { stack } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    const batches = Array.from({ length: draws }, () => measure.draw(batchSize));
    const gradients = batches.map(([x, y]) => measure.gradient(x, y));
    const images = batches.reduce((sum, [x]) => sum + x.shape[0]!, 0);
    return { images, noise: measure.noise(stack(gradients)), batchSize };
  });
}
