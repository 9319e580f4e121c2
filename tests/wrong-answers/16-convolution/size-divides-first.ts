/**
 * @belief   The stride makes the picture smaller.
 * @origin   It reads like that from left to right without brackets.
 * @replaces 2-size.ts
 * @does     divides the length by the stride before the kernel is taken away.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. Take the kernel away first.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor(room / stride) - kernel + 1;
}
