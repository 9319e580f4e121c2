/**
 * @belief   One list of gradients is enough.
 * @origin   It's made before the loop over the sizes, as lists of results mostly are.
 * @replaces 7-sizes.ts
 * @does     hands noise also the gradients of the sizes before.
 * @mend     Begin an empty list for each size.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  const gradients: Tensor[] = [];
  return sizes.map((batchSize) => {
    for (let i = 0; i < draws; i++) gradients.push(measure.gradient(...measure.draw(batchSize)));
    return { batchSize, noise: measure.noise(stack(gradients)), images: draws * batchSize };
  });
}
