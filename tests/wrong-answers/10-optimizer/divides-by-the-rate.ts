/**
 * @belief   The gradient is divided by the learning rate.
 * @origin   Rates are often written as fractions, such as 1/10.
 * @replaces 1-optimizer.ts
 * @does     subtracts gradient ÷ lr from every parameter in step.
 * @mend     A larger lr is a longer step: multiply the gradient by it. w −= gradient × lr.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.div(this.lr));
      }
    });
  }
}
