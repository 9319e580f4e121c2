/**
 * @way      Asks the two layers what they make of 0 and of each single input, and reads the numbers off.
 * @replaces 4-collapse.ts
 */
import { eye, F, zeros } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const both = (x: ReturnType<typeof eye>) =>
    F.linear(F.linear(x, first.weight, first.bias), second.weight, second.bias);
  const inputs = first.weight.shape[1]!;
  const bias = both(zeros(1, inputs)).flatten();
  return { weight: both(eye(inputs)).sub(bias).t(), bias };
}
