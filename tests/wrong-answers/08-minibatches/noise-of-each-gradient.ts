/**
 * @belief   Each gradient has a noise, and their mean is the noise of the size.
 * @origin   The mean seems to belong into the loop over the draws.
 * @replaces 7-sizes.ts
 * @does     asks for the noise of each gradient alone, and averages.
 * @mend     noise takes the mean itself, in the right place: ask it once for each size, with all gradients.
 */
import { stack, type Tensor } from "#engine";
import type { Measure, Measured } from "#work/08-minibatches/7-sizes.ts";

export function compareSizes(sizes: readonly number[], draws: number, measure: Measure): Measured[] {
  return sizes.map((batchSize) => {
    let images = 0;
    const gradients: Tensor[] = [];
    for (let i = 0; i < draws; i++) {
      const [x, y] = measure.draw(batchSize);
      images += x.shape[0] as number;
      gradients.push(measure.gradient(x, y));
    }
    const noises = gradients.map((one) => measure.noise(stack([one])));
    return { batchSize, noise: noises.reduce((sum, one) => sum + one, 0) / draws, images };
  });
}
