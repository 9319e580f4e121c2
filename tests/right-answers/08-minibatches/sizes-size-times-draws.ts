/**
 * @way      The cost is a product, as every draw has batchSize rows.
 * @replaces 7-sizes.ts
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  const rows: Measured[] = [];
  for (const batchSize of sizes) {
    let all: Tensor[] = [];
    while (all.length < draws) all = [...all, measure.gradient(...measure.draw(batchSize))];
    rows.push({ batchSize, noise: measure.noise(stack(all, 0)), images: draws * batchSize });
  }
  return rows;
}
