/**
 * @belief   A dense layer has no channels.
 * @origin   It doesn't know of them, but must give as many numbers.
 * @replaces 6-net.ts
 * @does     counts a dense layer that gives a single channel.
 * @mend     As many numbers come out as the convolution gives: outputs · side · side.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * (inputs * kernel * kernel + 1), dense: pixels * (inputs * pixels + 1) };
}
