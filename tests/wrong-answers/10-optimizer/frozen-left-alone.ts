/**
 * @belief   A frozen parameter has no gradient, so nothing is to be done with it.
 * @origin   A walk back gives it none. But it may have one from before.
 * @replaces 1-optimizer.ts
 * @does     doesn't touch a parameter that isn't recorded (requiresGrad is false): step() doesn't move it,
 *           and zeroGrad() doesn't clear its gradient.
 * @mend     Ask for the gradient alone: if (parameter.grad !== null). What is on the list and has a gradient is
 *           moved, and cleared.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter.requiresGrad && parameter.grad !== null) {
          parameter.sub_(parameter.grad.mul(this.lr));
        }
      }
    });
  }

  override zeroGrad(): void {
    for (const parameter of this.parameters) if (parameter.requiresGrad) parameter.grad = null;
  }
}
