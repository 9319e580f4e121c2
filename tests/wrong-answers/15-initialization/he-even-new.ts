/**
 * @belief   The result is the new weight.
 * @origin   Most operations give a new tensor.
 * @replaces 4-he.ts
 * @does     gives a new tensor and leaves the weight as it was.
 * @mend     Write into the weight that came in.
 */
import { rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return rand([...weight.shape])
    .mul(2)
    .sub(1)
    .mul(Math.sqrt(6 / inputs));
}
