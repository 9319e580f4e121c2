/**
 * @belief   Length minus kernel plus 1 are the places, and the stride divides them.
 * @origin   With stride 1 it is the same.
 * @replaces 2-size.ts
 * @does     gives ⌊(length + 2 · padding − kernel + 1) / stride⌋.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. The difference alone is divided; the 1 is added afterwards.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel + 1) / stride);
}
