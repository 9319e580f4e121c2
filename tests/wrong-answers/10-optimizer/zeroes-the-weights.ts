/**
 * @belief   zeroGrad sets to zero what the optimizer holds.
 * @origin   zero_() is called on the wrong tensor, besides.
 * @replaces 1-optimizer.ts
 * @does     sets every parameter to 0 in zeroGrad, besides clearing its gradient.
 * @mend     Only the gradient is cleared: the parameters hold all that was learnt.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        parameter.grad = null;
        parameter.zero_();
      }
    });
  }
}
