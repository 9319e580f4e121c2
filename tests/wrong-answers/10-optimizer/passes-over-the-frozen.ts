/**
 * @belief   A tensor that isn't recorded isn't to be moved.
 * @origin   It's how one freezes a layer.
 * @replaces 1-optimizer.ts
 * @does     doesn't move a parameter that isn't recorded (requiresGrad is false), even when it has a gradient.
 * @mend     Ask for the gradient alone: if (parameter.grad !== null). What is on the list and has a gradient is moved.
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
}
