/**
 * @belief   `sub` takes something away from the tensor that it's called on: to name what is done is to do it.
 * @origin   The answer to "who makes the new weights?" is often only a name, SGD; and without the underscore `sub`
 *           makes a new tensor that nobody keeps.
 * @replaces 1-optimizer.ts
 * @does     leaves every parameter where it was in step.
 * @mend     The rule is w −= gradient × lr, in place: sub makes a new tensor, sub_ changes this one. See section 1.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub(parameter.grad.mul(this.lr));
      }
    });
  }
}
