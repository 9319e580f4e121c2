/**
 * @belief   The product is the same either way.
 * @origin   That of the weights is. The biases belong to what comes out.
 * @replaces 6-net.ts
 * @does     exchanges what goes in and what comes out.
 * @mend     One bias for each of the outputs filters.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: inputs * (outputs * kernel * kernel + 1),
    dense: outputs * pixels * (inputs * pixels + 1),
  };
}
