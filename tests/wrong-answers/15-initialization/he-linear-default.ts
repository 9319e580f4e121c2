/**
 * @belief   The bound is 1 / √inputs.
 * @origin   So nn.Linear draws by default, and PyTorch calls that kaiming_uniform_, too.
 * @replaces 4-he.ts
 * @does     draws between ±1 / √inputs, as nn.Linear does by itself.
 * @mend     PyTorch gets that from kaiming_uniform_ with a = √5. For ReLU the bound is √(6 / inputs).
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const inputs = weight.size / weight.shape[0]!;
  return noGrad(() =>
    weight.copy_(
      rand([...weight.shape])
        .mul(2)
        .sub(1)
        .div(Math.sqrt(inputs)),
    ),
  );
}
