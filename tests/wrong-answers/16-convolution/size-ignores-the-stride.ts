/**
 * @belief   A filter moves by one pixel.
 * @origin   Without an option it does.
 * @replaces 2-size.ts
 * @does     doesn't look at the stride.
 * @mend     The formula is ⌊(length + 2 · padding − kernel) / stride⌋ + 1.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const room = length + 2 * (sliding.padding ?? 0);
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return room - kernel + 1;
}
