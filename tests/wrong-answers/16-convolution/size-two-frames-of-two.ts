/**
 * @belief   There are four sides.
 * @origin   In two directions there are.
 * @replaces 2-size.ts
 * @does     counts the frame four times.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. In one direction there are two sides.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 4 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
