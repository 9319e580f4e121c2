/**
 * @belief   A prediction isn't learning, so nothing has to be recorded.
 * @origin   noGrad is used for predictions in validation.
 * @replaces 4-linear.ts
 * @does     predicts without recording, so no gradient arrives at weight and bias.
 * @mend     Training walks back through this very calculation: no noGrad and no detach in forward.
 */
import { noGrad, type Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return noGrad(() => super.forward(input));
  }
}
