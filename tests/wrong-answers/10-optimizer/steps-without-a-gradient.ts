/**
 * @belief   After backward every parameter has a gradient.
 * @origin   In a small model every parameter takes part in the loss.
 * @replaces 1-optimizer.ts
 * @does     calculates with the gradient of every parameter in step, without asking whether there is one.
 * @mend     A parameter that took no part in the loss has null in .grad, and null has no methods. Ask, and pass over
 *           it.
 */
import { noGrad, type Tensor } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) parameter.sub_((parameter.grad as Tensor).mul(this.lr));
    });
  }
}
