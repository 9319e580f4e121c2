/**
 * @belief   A filter of 3 has 3 weights.
 * @origin   3 by 3 is called by one number.
 * @replaces 6-net.ts
 * @does     multiplies by the kernel only once.
 * @mend     It has kernel · kernel weights for each channel.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * (inputs * kernel + 1), dense: outputs * pixels * (inputs * pixels + 1) };
}
