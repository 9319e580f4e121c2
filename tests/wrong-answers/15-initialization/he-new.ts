/**
 * @belief   The result is the new weight.
 * @origin   Most operations give a new tensor.
 * @replaces 4-he.ts
 * @does     gives a new tensor and leaves the weight as it was.
 * @mend     Write into the weight that came in.
 */
import { randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return randn([...weight.shape]).mul(Math.sqrt(2 / inputs));
}
