/**
 * @belief   Only a recorded parameter can have a gradient.
 * @origin   A walk back gives the others none. But they may have been recorded before.
 * @replaces 1-optimizer.ts
 * @does     doesn't clear the gradient of a parameter that isn't recorded (requiresGrad is false).
 * @mend     zeroGrad() clears every parameter on the list: ask for nothing, or for the gradient alone.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    for (const parameter of this.parameters) if (parameter.requiresGrad) parameter.grad = null;
  }
}
