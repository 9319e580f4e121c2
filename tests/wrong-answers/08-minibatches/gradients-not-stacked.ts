/**
 * @belief   Many gradients are a list of gradients.
 * @origin   Without the type checker a list goes wherever it's sent.
 * @replaces 7-sizes.ts
 * @does     hands noise a list of gradients.
 * @mend     noise wants one tensor of shape (draws, p): stack makes it out of the list.
 */
import type { Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    const gradients = Array.from({ length: draws }, () => measure.gradient(...measure.draw(batchSize)));
    return {
      batchSize,
      noise: measure.noise(gradients as unknown as Tensor),
      images: draws * batchSize,
    };
  });
}
