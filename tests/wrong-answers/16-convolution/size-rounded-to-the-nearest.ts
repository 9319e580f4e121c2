/**
 * @belief   A number is rounded in the usual way.
 * @origin   Math.round comes to mind first.
 * @replaces 2-size.ts
 * @does     rounds to the nearest whole number.
 * @mend     Round down, with Math.floor.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.round((room - kernel) / stride) + 1;
}
