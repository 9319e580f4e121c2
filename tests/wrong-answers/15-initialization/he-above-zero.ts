/**
 * @belief   After ReLU there is nothing below 0.
 * @origin   The weights are thought to need the same.
 * @replaces 4-he.ts
 * @does     makes every weight 0 or more.
 * @mend     ReLU works on the outputs. Weights of both signs let units differ.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      randn([...weight.shape])
        .mul(Math.sqrt(2 / inputs))
        .abs(),
    ),
  );
}
