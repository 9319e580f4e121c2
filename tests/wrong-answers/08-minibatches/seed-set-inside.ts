/**
 * @belief   To be repeatable, a function that draws sets the seed.
 * @origin   Many examples begin with manual_seed(42) right above the draw. Now every pass is the same.
 * @replaces 3-order.ts
 * @does     sets the seed to 42 at every call: each shuffled order is that of seed 42.
 * @mend     The generator is the caller's: set no seed in here.
 */
import { manualSeed, randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  manualSeed(42);
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
