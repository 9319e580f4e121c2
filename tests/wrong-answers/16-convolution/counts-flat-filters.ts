/**
 * @belief   A filter is a flat table.
 * @origin   For grey pictures it is.
 * @replaces 6-net.ts
 * @does     counts filters of a single table, however many channels go in.
 * @mend     A filter has a table for each channel: inputs · kernel · kernel weights.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * (kernel * kernel + 1), dense: outputs * pixels * (inputs * pixels + 1) };
}
