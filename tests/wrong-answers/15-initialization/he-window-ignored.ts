/**
 * @belief   The second length is the inputs.
 * @origin   For a linear layer it is.
 * @replaces 4-he.ts
 * @does     forgets the window.
 * @mend     With a window each output adds up inputs × height × width numbers, or inputs × all lengths of the window, however many it has.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.shape[1]!;
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs))));
}
