/**
 * @belief   sub_ changes the parameter, and that is all.
 * @origin   In PyTorch, too, no_grad is the part that is forgotten.
 * @replaces 1-optimizer.ts
 * @does     changes a parameter in place while the engine records, which the engine refuses.
 * @mend     The step isn't part of the model's calculation: do it inside noGrad(() => { ... }). See section 1.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    for (const parameter of this.parameters) {
      if (parameter.grad !== null) parameter.sub_(parameter.grad.mul(this.lr));
    }
  }
}
