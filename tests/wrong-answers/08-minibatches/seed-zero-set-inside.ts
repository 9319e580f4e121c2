/**
 * @belief   To be repeatable, a function that draws begins with a seed.
 * @origin   Many examples begin with manual_seed(0). Now every pass is the same.
 * @replaces 3-order.ts
 * @does     sets the seed to 0 at every call: each shuffled order is that of seed 0.
 * @mend     The generator is the caller's: set no seed in here.
 */
import { manualSeed, randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  manualSeed(0);
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
