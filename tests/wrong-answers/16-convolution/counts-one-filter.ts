/**
 * @belief   A convolution has one filter.
 * @origin   One slides at a time.
 * @replaces 6-net.ts
 * @does     counts a single filter.
 * @mend     There is a filter for each of the outputs.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: inputs * kernel * kernel + 1, dense: outputs * pixels * (inputs * pixels + 1) };
}
