/**
 * @belief   A parameter has one slope, the mean of its gradient.
 * @origin   The loss is one number, so its slope is thought to be one number, too.
 * @replaces 1-optimizer.ts
 * @does     moves all the numbers of a parameter by the same amount, made from the mean of its gradient.
 * @mend     Each number has a slope of its own, in the same place of the gradient: multiply the whole gradient by lr,
 *           as a tensor.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.grad !== null) parameter.sub_(parameter.grad.mean().mul(this.lr));
      }
    });
  }
}
