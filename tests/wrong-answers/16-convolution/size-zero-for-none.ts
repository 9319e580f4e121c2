/**
 * @belief   No place is 0 places.
 * @origin   An empty list would be counted so.
 * @replaces 2-size.ts
 * @does     gives 0 where the filter doesn't fit.
 * @mend     Throw a RangeError: a map without numbers helps nobody.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  return kernel > room ? 0 : Math.floor((room - kernel) / stride) + 1;
}
