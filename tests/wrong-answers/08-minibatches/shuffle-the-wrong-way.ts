/**
 * @belief   if (shuffle) begins with the plain order.
 * @origin   The two branches are written in the order in which they came to mind.
 * @replaces 3-order.ts
 * @does     shuffles when shuffle is false, and doesn't when it is true.
 * @mend     When shuffle is true, the order is left to chance. Exchange the two cases.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return Array.from({ length }, (_, i) => i);
  return randperm(length).tolist() as number[];
}
