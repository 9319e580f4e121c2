/**
 * @belief   The gradient points to where we want to go.
 * @origin   "Follow the gradient" is a common phrase.
 * @replaces 1-optimizer.ts
 * @does     adds gradient × lr to every parameter in step.
 * @mend     The gradient points to where the loss grows: subtract it. See section 1.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.add_(parameter.grad.mul(this.lr));
      }
    });
  }
}
