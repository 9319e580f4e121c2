/**
 * @belief   The first length is the inputs.
 * @origin   nn.Linear(inputs, outputs) is called in this order.
 * @replaces 4-he.ts
 * @does     counts the outputs.
 * @mend     A weight has the shape (outputs, inputs): outputs first.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const outputs = weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(6 / outputs)),
    ),
  );
}
