/**
 * @belief   A filter must fit on the picture.
 * @origin   The frame is forgotten in the check.
 * @replaces 2-size.ts
 * @does     refuses a filter that is longer than the picture, though it fits into the frame.
 * @mend     Compare the kernel with the length and both sides of the frame.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > length) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
