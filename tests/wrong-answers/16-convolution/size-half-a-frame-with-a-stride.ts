/**
 * @belief   With longer steps the frame at the end is never reached.
 * @origin   The last step often ends before the border.
 * @replaces 2-size.ts
 * @does     counts the frame on one side only when the stride is above 1.
 * @mend     The frame counts twice, whatever the stride: length + 2 · padding.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + (stride > 1 ? 1 : 2) * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
