/**
 * @belief   An order of a pass is a random order.
 * @origin   The second parameter was never read.
 * @replaces 3-order.ts
 * @does     shuffles in any case.
 * @mend     Look at shuffle: when it is false, the order is 0, 1, 2, ...
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  return randperm(length).tolist() as number[];
}
