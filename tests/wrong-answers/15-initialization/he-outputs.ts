/**
 * @belief   The first length is the inputs.
 * @origin   nn.Linear(inputs, outputs) is called in this order.
 * @replaces 4-he.ts
 * @does     counts the outputs: √(2 / outputs).
 * @mend     A weight has the shape (outputs, inputs): outputs first.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const outputs = weight.shape[0]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / outputs))));
}
