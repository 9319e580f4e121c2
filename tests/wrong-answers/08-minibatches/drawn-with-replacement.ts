/**
 * @belief   A random order is n random indices.
 * @origin   Each draw alone is random; that an index must not be put back isn't seen.
 * @replaces 3-order.ts
 * @does     shuffles with randint: some indices come twice, and others never.
 * @mend     An index that was drawn must not come again. randperm gives each exactly once. See section 3.
 */
import { randint } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randint(0, length, [length]).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
