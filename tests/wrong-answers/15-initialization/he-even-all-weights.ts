/**
 * @belief   n is how many weights there are.
 * @origin   weight.size is at hand.
 * @replaces 4-he.ts
 * @does     counts all weights of the layer.
 * @mend     Count what one output adds up: all weights, divided by the outputs.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt(6 / weight.size);
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(bound),
    ),
  );
}
