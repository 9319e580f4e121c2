/**
 * @belief   The inputs are added up.
 * @origin   One counts what is there.
 * @replaces 4-he.ts
 * @does     adds the lengths behind the first instead of multiplying them.
 * @mend     inputs × height × width.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.shape.slice(1).reduce((a, b) => a + b, 0);
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / inputs))));
}
