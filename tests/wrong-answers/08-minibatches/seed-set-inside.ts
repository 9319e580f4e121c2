/**
 * @belief   To be repeatable, a function that draws sets the seed.
 * @origin   Many examples begin with manual_seed(42) right above the draw. Now every pass is the same.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · shuffled: what randperm gives under the caller's seed
 * @says     is what seed 42 gives
 */
import { manualSeed, randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  manualSeed(42);
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
