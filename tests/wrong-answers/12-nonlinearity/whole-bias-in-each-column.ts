/**
 * @belief   What the two layers make of an input like (1, 0, 0) is a column of the weight.
 * @origin   Without biases it is.
 * @replaces 4-collapse.ts
 * @does     gives a weight in which every column has the whole bias in it.
 * @mend     The bias is added once, whatever the input is, so it belongs into `bias` alone. Take it out of each
 *           column, or multiply the two weights and leave the biases out.
 */
import { eye } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const inputs = eye(first.weight.shape[1]!);
  const hidden = inputs.matmul(first.weight.t()).add(first.bias);
  const outputs = hidden.matmul(second.weight.t()).add(second.bias);
  return { weight: outputs.t(), bias: second.weight.matmul(first.bias).add(second.bias) };
}
