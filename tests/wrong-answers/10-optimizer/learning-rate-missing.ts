/**
 * @belief   The gradient says how far to go.
 * @origin   In the published run the learning rate is 1, where nobody notices.
 * @replaces 1-optimizer.ts
 * @does     subtracts the whole gradient in step, whatever lr is.
 * @mend     Multiply the gradient by this.lr first. The rule is w −= gradient × lr.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad);
      }
    });
  }
}
