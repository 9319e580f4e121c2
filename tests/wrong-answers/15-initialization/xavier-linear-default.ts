/**
 * @belief   The bound is 1 / √inputs.
 * @origin   So nn.Linear draws by default.
 * @replaces 3-xavier.ts
 * @does     draws between ±1 / √inputs, as nn.Linear does by itself.
 * @mend     That is another rule. Xavier's bound is √(6 / (n + m)).
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
        .div(Math.sqrt(fanIn)),
    ),
  );
}
