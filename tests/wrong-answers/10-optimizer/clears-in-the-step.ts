/**
 * @belief   A step ends with clearing the gradients.
 * @origin   The function step of module 07 did both.
 * @replaces 1-optimizer.ts
 * @does     leaves no gradient behind after step.
 * @mend     In step, only use the gradients. To clear them is the job of zeroGrad: somebody may want to look at them,
 *           or to add more.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    super.step();
    this.zeroGrad();
  }
}
