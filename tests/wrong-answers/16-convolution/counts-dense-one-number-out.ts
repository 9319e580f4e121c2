/**
 * @belief   A channel is an output.
 * @origin   In the last layer a class is one.
 * @replaces 6-net.ts
 * @does     counts a dense layer that gives one number for each channel.
 * @mend     As many numbers come out as the convolution gives: outputs · side · side.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * (inputs * kernel * kernel + 1), dense: outputs * (inputs * pixels + 1) };
}
