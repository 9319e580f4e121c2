/**
 * @belief   Large weights are bad, so each step makes them a little smaller as well.
 * @origin   It's called weight decay, and PyTorch's SGD has it when it's asked for.
 * @replaces 1-optimizer.ts
 * @does     takes a hundredth of the parameter away in step (times lr), besides gradient × lr.
 * @mend     The rule here is w −= gradient × lr, and nothing more.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.add(parameter.mul(0.01)).mul(this.lr));
      }
    });
  }
}
