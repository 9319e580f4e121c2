/**
 * @belief   As many steps as fit are as many places.
 * @origin   Posts and the gaps between them are easily mixed up.
 * @replaces 2-size.ts
 * @does     counts the steps, and not the place before the first one.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1. Don't forget the + 1.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride);
}
