/**
 * @way      Multiplies the lengths of weight and bias.
 * @replaces 6-net.ts
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const count = (...shapes: readonly (readonly number[])[]) =>
    shapes.reduce((sum, shape) => sum + shape.reduce((product, length) => product * length, 1), 0);
  const [into, out] = [inputs * side ** 2, outputs * side ** 2];
  return {
    dense: count([out, into], [out]),
    convolution: count([outputs, inputs, kernel, kernel], [outputs]),
  };
}
