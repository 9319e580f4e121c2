/**
 * @belief   view(outputs, inputs) turns a matrix of (inputs, outputs) round.
 * @origin   The shape is right afterwards.
 * @replaces 4-collapse.ts
 * @does     brings the turned product into shape with view: the numbers stay in their old order.
 * @mend     view keeps the order of the numbers; t() exchanges rows and columns. Or multiply second.weight by first.weight, without turning.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const together = first.weight.t().matmul(second.weight.t());
  return {
    weight: together.contiguous().view(second.weight.shape[0]!, first.weight.shape[1]!),
    bias: second.weight.matmul(first.bias).add(second.bias),
  };
}
