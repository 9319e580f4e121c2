/**
 * @belief   A window is as large as its height and its width together.
 * @origin   Both lengths are there, and one of the two operations is wrong.
 * @replaces 4-he.ts
 * @does     adds the lengths of the window instead of multiplying them.
 * @mend     A window of 3 by 2 has 6 numbers and not 5: inputs × height × width.
 */
import { noGrad, rand, randn, type Tensor } from "#engine";

function inputsOf(weight: Tensor): number {
  const [, inputs = 1, ...window] = weight.shape;
  return inputs * (window.length === 0 ? 1 : window.reduce((sum, length) => sum + length, 0));
}

export function heNormal_(weight: Tensor): Tensor {
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputsOf(weight)))));
}

export function heUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt(6 / inputsOf(weight));
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(bound),
    ),
  );
}
