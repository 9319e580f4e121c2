/**
 * @belief   A filter makes the map smaller.
 * @origin   Without a frame it does.
 * @replaces 6-net.ts
 * @does     counts a dense layer that gives the smaller maps of a convolution without a frame.
 * @mend     Height and width are kept here: side before and after.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * (inputs * kernel * kernel + 1),
    dense: outputs * (side - kernel + 1) ** 2 * (inputs * pixels + 1),
  };
}
