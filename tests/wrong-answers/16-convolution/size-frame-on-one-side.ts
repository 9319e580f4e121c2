/**
 * @belief   A frame of 1 makes a picture longer by 1.
 * @origin   The word frame hides that there are two sides.
 * @replaces 2-size.ts
 * @does     counts the frame on one side only.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. The frame stands on both sides.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
