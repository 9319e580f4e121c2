/**
 * @belief   Eval mode means: without gradients.
 * @origin   Validation uses both, eval mode and noGrad.
 * @replaces 4-linear.ts
 * @does     isn't recorded in eval mode, so no gradients arrive then.
 * @mend     The mode is there for layers that behave differently in training. Who wants no gradients writes noGrad around the call.
 */
import { noGrad, type Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return this.training ? super.forward(input) : noGrad(() => super.forward(input));
  }
}
