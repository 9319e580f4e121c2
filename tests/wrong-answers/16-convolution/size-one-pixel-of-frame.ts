/**
 * @belief   A convolution keeps the size.
 * @origin   With a frame of 1 and a filter of 3 it does.
 * @replaces 2-size.ts
 * @does     takes a frame of 1 where none is given.
 * @mend     There is no frame unless it is asked for.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 1 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
