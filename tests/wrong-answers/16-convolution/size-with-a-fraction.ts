/**
 * @belief   It comes out even.
 * @origin   In the usual settings it does.
 * @replaces 2-size.ts
 * @does     gives a fraction where the steps don't end at the border.
 * @mend     Round the quotient down, with Math.floor.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return (room - kernel) / stride + 1;
}
