/**
 * @belief   An optimizer holds one tensor with all the weights.
 * @origin   The first models have one list of weights, and the bias is forgotten.
 * @replaces 1-optimizer.ts
 * @does     clears the gradient of the first parameter in zeroGrad, and of no other.
 * @mend     zeroGrad goes through all the parameters and clears the gradient of each.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    const [first] = this.parameters;
    if (first !== undefined) first.grad = null;
  }
}
