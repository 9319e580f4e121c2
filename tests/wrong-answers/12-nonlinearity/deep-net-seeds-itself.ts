/**
 * @belief   The same network every time needs a seed, so it is set where the network is made.
 * @origin   The stub speaks of the same seed.
 * @replaces 6-deep.ts
 * @does     sets a seed of its own, so that the network doesn't begin with the numbers of the caller's seed.
 * @mend     The seed is the caller's business: leave out manualSeed.
 */
import { manualSeed, type nn } from "#engine";
import { deepNet as right } from "#work/12-nonlinearity/6-deep.ts";

export function deepNet(sizes: readonly number[]): nn.Sequential {
  manualSeed(42);
  return right(sizes);
}
