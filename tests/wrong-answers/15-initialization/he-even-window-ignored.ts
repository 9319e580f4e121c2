/**
 * @belief   The second length is the inputs.
 * @origin   For a linear layer it is.
 * @replaces 4-he.ts
 * @does     forgets the window.
 * @mend     With a window each output adds up inputs × height × width numbers, or inputs × all lengths of the window, however many it has.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.shape[1]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .mul(Math.sqrt(6 / inputs)),
    ),
  );
}
