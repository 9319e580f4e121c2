/**
 * @belief   The result is the new weight.
 * @origin   Most operations give a new tensor.
 * @replaces 3-xavier.ts
 * @does     gives a new tensor and leaves the weight as it was.
 * @mend     Write into the weight that came in.
 */
import { rand, type Tensor } from "#engine";

export function xavierUniform_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return rand([...weight.shape])
    .mul(2)
    .sub(1)
    .mul(Math.sqrt(3) * Math.sqrt(2 / (fanIn + fanOut)));
}
