/**
 * @belief   To change a parameter, switch its gradients off first.
 * @origin   The engine refuses to change a tensor that it records, and says so.
 * @replaces 1-optimizer.ts
 * @does     switches gradients off for the parameters in step, and leaves them off.
 * @mend     Leave the parameters as they are and do the step inside noGrad(() => { ... }), which ends by itself.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    for (const parameter of this.parameters) {
      if (parameter.grad !== null) parameter.requiresGrad_(false).sub_(parameter.grad.mul(this.lr));
    }
  }
}
