/**
 * @belief   An object keeps what is put in, in that order.
 * @origin   True for names. Keys that are whole numbers come in rising order, and each only once.
 * @replaces 7-sizes.ts
 * @does     keeps the rows in an object, by their sizes: equal sizes have one row, and the rows
 *           come in rising order.
 * @mend     One row for each entry of `sizes`, in its order: put the rows into a list.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  const rows: Record<number, Measured> = {};
  for (const batchSize of sizes) {
    const gradients: Tensor[] = [];
    let images = 0;
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0]!;
      gradients.push(measure.gradient(x, y));
    }
    rows[batchSize] = { batchSize, noise: measure.noise(stack(gradients)), images };
  }
  return Object.values(rows);
}
