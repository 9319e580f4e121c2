/**
 * @belief   The learning rate is the part of a weight that is taken away.
 * @origin   "lr × weight" is written where "lr × gradient" is meant.
 * @replaces 1-optimizer.ts
 * @does     takes parameter × lr away in step: of the gradient it only asks whether there is one.
 * @mend     It's the gradient that is multiplied by lr: w −= gradient × lr.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.mul(this.lr));
      }
    });
  }
}
