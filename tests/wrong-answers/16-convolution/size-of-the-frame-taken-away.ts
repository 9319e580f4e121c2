/**
 * @belief   A frame covers the border.
 * @origin   That of a painting does.
 * @replaces 2-size.ts
 * @does     takes the frame away from the length.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. The frame stands around the picture.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length - 2 * padding;
  if (kernel > length - 2 * padding)
    throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
