/**
 * @belief   The matrix product of input and weight: input @ weight.
 * @origin   Module 09 had it like this.
 * @replaces 4-linear.ts
 * @does     multiplies the input by the weight as it is, without exchanging its rows and columns.
 * @mend     The weight has one row for each output. Exchange rows and columns: weight.t().
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight).add(this.bias);
  }
}
