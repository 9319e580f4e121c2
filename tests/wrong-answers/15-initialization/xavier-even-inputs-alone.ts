/**
 * @belief   Only the inputs count.
 * @origin   On the way forward that is so.
 * @replaces 3-xavier.ts
 * @does     takes √(3 / inputs) for the bound.
 * @mend     Xavier takes the mean of inputs and outputs.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  void fanOut;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(3 / fanIn)),
    ),
  );
}
