/**
 * @belief   The underscore belongs to every step of the rule.
 * @origin   mul_ beside sub_: both look like "in place".
 * @replaces 1-optimizer.ts
 * @fails    1-optimizer > step · leaves the gradients, and reads the learning rate anew each time
 * @says     mul_ has changed the gradient itself
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "../../../solutions/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul_(this.lr));
      }
    });
  }
}
