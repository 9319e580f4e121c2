/**
 * @belief   The underscore belongs to every step of the rule.
 * @origin   mul_ beside sub_: both look like "in place".
 * @replaces 1-optimizer.ts
 * @does     multiplies the gradient itself by lr in step, so another gradient is left behind than backward made.
 * @mend     mul makes a new tensor and leaves the gradient as it is; mul_ changes it. Only the parameter is to
 *           change: sub_.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mul_(this.lr));
      }
    });
  }
}
