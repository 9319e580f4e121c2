/**
 * @belief   Without a stride, windows lie side by side.
 * @origin   In pooling that is the default.
 * @replaces 2-size.ts
 * @does     takes the kernel for the stride where none is given.
 * @mend     A convolution moves by 1 unless told.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = kernel, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
