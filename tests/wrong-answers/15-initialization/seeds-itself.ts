/**
 * @belief   Setting the seed is the initialization.
 * @origin   Both stand in the first lines of a program.
 * @replaces 2-random.ts
 * @does     sets a seed of its own, so it gives the same numbers at every call.
 * @mend     A seed says where the generator begins, and belongs to the caller. The start is how the numbers are
 *           drawn from it.
 */
import { manualSeed, randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  manualSeed(42);
  return randn([...shape]).mul(std);
}
