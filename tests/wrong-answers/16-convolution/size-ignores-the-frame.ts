/**
 * @belief   A picture is as long as it is.
 * @origin   Without an option it is.
 * @replaces 2-size.ts
 * @does     doesn't look at the frame.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  if (kernel > length) throw new RangeError(`a filter of ${kernel} doesn't fit into ${length} pixels`);
  return Math.floor((length - kernel) / (sliding.stride ?? 1)) + 1;
}
