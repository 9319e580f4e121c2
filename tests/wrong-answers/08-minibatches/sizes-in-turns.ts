/**
 * @belief   For every draw, try every size.
 * @origin   The two loops are exchanged.
 * @replaces 7-sizes.ts
 * @does     draws for all sizes in turns.
 * @mend     Do all draws of one size, then those of the next.
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
