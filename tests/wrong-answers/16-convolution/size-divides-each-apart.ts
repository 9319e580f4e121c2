/**
 * @belief   Each of the two can be divided by itself.
 * @origin   With fractions it is the same; with rounded numbers it isn't.
 * @replaces 2-size.ts
 * @does     divides the room and the kernel by the stride apart, and rounds each of them.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. Subtract first, then divide and round once.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor(room / stride) - Math.ceil(kernel / stride) + 1;
}
