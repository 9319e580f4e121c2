/**
 * @belief   The matrix product is the prediction.
 * @origin   The bias is the smaller half of the formula.
 * @replaces 4-linear.ts
 * @does     makes the prediction without the bias.
 * @mend     Add this.bias to the product: each output has its own.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t());
  }
}
