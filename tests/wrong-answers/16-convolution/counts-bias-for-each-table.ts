/**
 * @belief   Each channel of a filter has its bias.
 * @origin   Each table looks like a filter.
 * @replaces 6-net.ts
 * @does     counts a bias for each table of a filter.
 * @mend     There is one bias for each filter.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * inputs * (kernel * kernel + 1),
    dense: outputs * pixels * (inputs * pixels + 1),
  };
}
