/**
 * @belief   A step begins with a clean slate.
 * @origin   Many training loops begin with zero_grad.
 * @replaces 1-optimizer.ts
 * @does     clears the gradients at the beginning of step, so that nothing is left to move by.
 * @mend     step only uses the gradients. To clear them is the job of zeroGrad, which is called when the step is
 *           done.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    this.zeroGrad();
    super.step();
  }
}
