/**
 * @belief   Spread over the defaults, the options fill what is missing.
 * @origin   { ...defaults, ...options } is a common pattern.
 * @replaces 2-size.ts
 * @does     lets an option that is undefined take the place of its default, so that the size is NaN.
 * @mend     Take the options apart with defaults: const { stride = 1, padding = 0 } = sliding.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride, padding } = { stride: 1, padding: 0, ...sliding } as { stride: number; padding: number };
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError(`a filter of ${kernel} doesn't fit into ${room} pixels`);
  return Math.floor((room - kernel) / stride) + 1;
}
