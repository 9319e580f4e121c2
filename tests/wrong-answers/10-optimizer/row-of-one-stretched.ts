/**
 * @belief   Every row times every row of weights, and added up: that's the matrix product.
 * @origin   For rows of the right length it is.
 * @replaces 4-linear.ts
 * @does     doesn't refuse rows of a single number: it stretches them, as broadcasting does.
 * @mend     Broadcasting hides a wrong length. matmul refuses it: input.matmul(this.weight.t()).
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return input.unsqueeze(1).mul(this.weight).sum(2).add(this.bias);
  }
}
