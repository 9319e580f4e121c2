/**
 * @belief   A filter is smaller than the picture.
 * @origin   It nearly always is.
 * @replaces 2-size.ts
 * @does     refuses a filter that is exactly as long as the picture with its frame.
 * @mend     Equal lengths fit: there is one place. Refuse only when the kernel is longer.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel >= room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
