/**
 * @belief   To clear a parameter's gradient, call zero_ on the parameter.
 * @origin   The parameter is at hand in the loop, its gradient is one word further.
 * @replaces 1-optimizer.ts
 * @does     changes the parameters themselves in place in zeroGrad while the engine records, which the engine
 *           refuses.
 * @mend     It's the gradient that becomes 0, not the parameter: set .grad to null, whatever it was.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    for (const parameter of this.parameters) parameter.zero_();
  }
}
