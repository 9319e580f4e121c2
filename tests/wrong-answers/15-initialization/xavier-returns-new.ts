/**
 * @belief   The result is the new weight.
 * @origin   Most operations give a new tensor.
 * @replaces 3-xavier.ts
 * @does     gives a new tensor and leaves the weight as it was.
 * @mend     Write into the weight that came in: weight.copy_(...), outside of the record.
 */
import { randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  if (inputs === undefined) throw new Error(`this weight has rank ${weight.rank}`);
  const size = window.reduce((a, b) => a * b, 1);
  const [fanIn, fanOut] = [inputs * size, outputs * size];
  return randn([...weight.shape]).mul(Math.sqrt(2 / (fanIn + fanOut)));
}
