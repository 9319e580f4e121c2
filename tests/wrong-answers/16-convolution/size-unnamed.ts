/**
 * @belief   That something is wrong is all there is to say.
 * @origin   An error is written for the program, not for a reader.
 * @replaces 2-size.ts
 * @does     refuses without naming the two numbers.
 * @mend     Name the kernel, and the length with the frame, in the message.
 */
import type { Sliding } from "#work/16-convolution/2-size.ts";

export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  const { stride = 1, padding = 0 } = sliding;
  const room = length + 2 * padding;
  if (kernel > room) throw new RangeError("the filter doesn't fit");
  return Math.floor((room - kernel) / stride) + 1;
}
