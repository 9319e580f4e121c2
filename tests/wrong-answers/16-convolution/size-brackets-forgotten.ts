/**
 * @belief   The formula is read from left to right.
 * @origin   On paper the line of the fraction does the work of brackets.
 * @replaces 2-size.ts
 * @does     divides only the kernel by the stride.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. Put brackets around room - kernel.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor(room - kernel / stride) + 1;
}
