/**
 * @belief   Parameters are weights.
 * @origin   The weights are most of them.
 * @replaces 6-net.ts
 * @does     counts no biases.
 * @mend     Each filter has a bias, and so has each output of the dense layer.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return { convolution: outputs * inputs * kernel * kernel, dense: outputs * pixels * inputs * pixels };
}
