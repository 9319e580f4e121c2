/**
 * @belief   The formula takes care of it.
 * @origin   It gives a number for all inputs.
 * @replaces 2-size.ts
 * @does     gives 0 or a number below 0 where the filter doesn't fit.
 * @mend     Throw a RangeError when the kernel is longer than the length with its frame.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  return Math.floor((room - kernel) / stride) + 1;
}
