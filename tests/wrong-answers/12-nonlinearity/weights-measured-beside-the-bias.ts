/**
 * @belief   A weight is by how much 1 instead of 0 moves the output, so measure it.
 * @origin   With a large bias the small change is rounded away.
 * @replaces 4-collapse.ts
 * @does     measures the weight as a difference of two outputs. Beside a large bias, float32 rounds it away.
 * @mend     Multiply the two weights themselves: no bias takes part in it.
 */
import { eye, type Tensor, zeros } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const both = (x: Tensor) =>
    x.matmul(first.weight.t()).add(first.bias).matmul(second.weight.t()).add(second.bias);
  const inputs = first.weight.shape[1]!;
  const bias = both(zeros(1, inputs)).squeeze(0);
  const weight = both(eye(inputs)).sub(bias).t();
  return { weight, bias };
}
