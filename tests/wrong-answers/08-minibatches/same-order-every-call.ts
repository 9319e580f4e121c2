/**
 * @belief   The order is made once and kept: that saves work.
 * @origin   To keep results is a good habit elsewhere; here it stops the shuffling.
 * @replaces 3-order.ts
 * @does     keeps the first shuffled order for each length and gives it again.
 * @mend     Another call, another order: call randperm anew each time.
 */
import { randperm } from "#engine";

const known = new Map<number, number[]>();

export function passOrder(length: number, shuffle: boolean): number[] {
  if (!shuffle) return Array.from({ length }, (_, i) => i);
  const order = known.get(length) ?? (randperm(length).tolist() as number[]);
  known.set(length, order);
  return [...order];
}
