/**
 * @belief   The order is 0, 1, 2, ...
 * @origin   The second parameter was never read.
 * @replaces 3-order.ts
 * @does     never shuffles.
 * @mend     When shuffle is true, the order is what randperm(length) gives.
 */
export function passOrder(length: number, shuffle: boolean): number[] {
  return Array.from({ length }, (_, i) => i);
}
