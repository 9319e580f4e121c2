/**
 * @belief   For every draw, try every size.
 * @origin   The two loops are exchanged.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > compareSizes · for every size: as many batches, their gradients together, the pictures counted
 * @says     takes turns between the sizes
 */
import { stack } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  const turns = Array.from({ length: draws }, () =>
    sizes.map((size) => measure.gradient(...measure.draw(size))),
  );
  return sizes.map((batchSize, i) => {
    const gradients = turns.map((turn) => turn[i]!);
    return { batchSize, noise: measure.noise(stack(gradients)), images: batchSize * draws };
  });
}
