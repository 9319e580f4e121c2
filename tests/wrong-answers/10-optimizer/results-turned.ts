/**
 * @belief   forward gives one row for each output, as the weight does.
 * @origin   "weight times input" is how the formula is read aloud.
 * @replaces 4-linear.ts
 * @does     returns one row for each output, and one column for each row of the input.
 * @mend     Each row of the input makes one row of results: the input stands on the left, input @ weightᵀ.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return this.weight.matmul(input.t()).add(this.bias.unsqueeze(1));
  }
}
