/**
 * @belief   The weight can be turned once, when the layer is made, and be kept so.
 * @origin   The same calculation in every forward looks like a waste.
 * @replaces 4-linear.ts
 * @does     predicts with the weights that it was made with, also after they have changed.
 * @mend     Training changes this.weight in place. Calculate with it as it is now: turn it in forward.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  readonly turned: Tensor;

  constructor(inputs: number, outputs: number) {
    super(inputs, outputs);
    this.turned = this.weight.t().clone();
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.turned).add(this.bias);
  }
}
