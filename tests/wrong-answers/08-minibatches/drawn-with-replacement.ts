/**
 * @belief   A random order is n random indices.
 * @origin   Each draw alone is random; that an index must not be put back isn't seen.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · passOrder, shuffled: every index exactly once, in a new order at every call
 * @says     never come, and others come twice
 */
import { randint } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randint(0, length, [length]).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
