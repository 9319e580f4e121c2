/**
 * @belief   The bias is a threshold: it's taken away from the sum.
 * @origin   In old texts on neurons a threshold is subtracted.
 * @replaces 4-linear.ts
 * @does     takes the bias away from the product.
 * @mend     The bias is added: input @ weightᵀ + bias.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).sub(this.bias);
  }
}
