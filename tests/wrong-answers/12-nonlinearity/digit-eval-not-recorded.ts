/**
 * @belief   Eval mode means: no gradients.
 * @origin   Validation uses both, eval mode and noGrad.
 * @replaces 7-digits.ts
 * @does     isn't recorded in eval mode, so that no gradients arrive then.
 * @mend     The mode has nothing to do with gradients. Who wants none writes noGrad around the call.
 */
import { noGrad, type Tensor } from "#engine";
import { DigitNet as Right } from "#work/12-nonlinearity/7-digits.ts";

export class DigitNet extends Right {
  override forward(x: Tensor): Tensor {
    return this.training ? super.forward(x) : noGrad(() => super.forward(x));
  }
}
