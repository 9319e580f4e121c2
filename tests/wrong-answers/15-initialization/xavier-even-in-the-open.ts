/**
 * @belief   copy_ needs nothing around it.
 * @origin   It works with a tensor that keeps no gradients.
 * @replaces 3-xavier.ts
 * @does     is refused when the weight keeps gradients: it writes while the engine records.
 * @mend     Put it into noGrad(() => ...).
 */
import { rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  return weight.copy_(
    rand([...weight.shape])
      .mul(2)
      .sub(1)
      .mul(Math.sqrt(6 / ((inputs + outputs) * size))),
  );
}
