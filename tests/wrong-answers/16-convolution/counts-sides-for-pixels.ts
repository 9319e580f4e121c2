/**
 * @belief   A channel of 28 has 28 numbers.
 * @origin   Height and width are the same number, so it is written once.
 * @replaces 6-net.ts
 * @does     takes the side for the number of pixels in the dense layer.
 * @mend     A channel has side · side numbers.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * (inputs * kernel * kernel + 1),
    dense: outputs * side * (inputs * side + 1),
  };
}
