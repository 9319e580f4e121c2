/**
 * @belief   A layer has a bias.
 * @origin   It is one tensor.
 * @replaces 6-net.ts
 * @does     counts a single bias for each layer.
 * @mend     The tensor has one number per filter, and one per output.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * inputs * kernel * kernel + 1,
    dense: outputs * pixels * inputs * pixels + 1,
  };
}
