/**
 * @belief   The new weights are −gradient × lr.
 * @origin   The rule is read as "w = −gradient × lr": the minus before the equals sign is overlooked.
 * @replaces 1-optimizer.ts
 * @does     puts −gradient × lr where the parameter was, so that its old numbers are gone after a step.
 * @mend     The move starts from where the parameter is: take gradient × lr away from its numbers. w −= gradient ×
 *           lr.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.copy_(parameter.grad.mul(-this.lr));
      }
    });
  }
}
