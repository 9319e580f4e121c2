/**
 * @belief   A picture has one channel.
 * @origin   The digits do.
 * @replaces 6-net.ts
 * @does     counts a dense layer that gets a single channel.
 * @mend     inputs · side · side numbers go in.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * (inputs * kernel * kernel + 1), dense: outputs * pixels * (pixels + 1) };
}
