/**
 * @belief   The order is 0, 1, 2, ...
 * @origin   The second parameter was never read.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · shuffled: what randperm gives under the caller's seed
 * @says     isn't shuffled
 */
// Nothing is drawn.

export function passOrder(length: number, shuffle: boolean): number[] {
  return Array.from({ length }, (_, i) => i);
}
