/**
 * @belief   No pixel may be left out.
 * @origin   Batches are counted so, with a smaller last one.
 * @replaces 2-size.ts
 * @does     makes a last step that leads over the border.
 * @mend     Round down: a step over the border isn't made.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.ceil((room - kernel) / stride) + 1;
}
