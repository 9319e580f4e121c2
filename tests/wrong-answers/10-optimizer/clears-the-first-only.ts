/**
 * @belief   An optimizer holds one tensor with all the weights.
 * @origin   The first models have one list of weights, and the bias is forgotten.
 * @replaces 1-optimizer.ts
 * @does     leaves gradients behind in zeroGrad: those of parameters that stand behind another one.
 * @mend     zeroGrad goes through all the parameters and clears the gradient of each. (In a loop
 *           return ends the whole method, at the first one; continue goes on with the next.)
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    const [first] = this.parameters;
    if (first !== undefined) first.grad = null;
  }
}
