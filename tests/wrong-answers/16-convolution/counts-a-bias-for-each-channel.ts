/**
 * @belief   A bias belongs to a channel.
 * @origin   In a convolution it does.
 * @replaces 6-net.ts
 * @does     counts one bias for each output channel of the dense layer.
 * @mend     A dense layer has a bias for each number that comes out.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: outputs * (inputs * kernel * kernel + 1),
    dense: outputs * pixels * inputs * pixels + outputs,
  };
}
