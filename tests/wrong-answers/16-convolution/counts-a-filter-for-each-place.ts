/**
 * @belief   Each place has weights of its own.
 * @origin   In a dense layer it has.
 * @replaces 6-net.ts
 * @does     counts the filter's weights anew for each place.
 * @mend     The same weights serve all places: the size of the picture doesn't count.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * pixels * (inputs * kernel * kernel + 1),
    dense: outputs * pixels * (inputs * pixels + 1),
  };
}
