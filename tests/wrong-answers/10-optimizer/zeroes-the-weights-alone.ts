/**
 * @belief   zero_ on a parameter clears its gradient.
 * @origin   The method is called zeroGrad, and zero_ looks like its short form.
 * @replaces 1-optimizer.ts
 * @does     sets every parameter to 0 in zeroGrad, and leaves the gradients as they are.
 * @mend     zero_ clears the tensor that it's called on. Clear the gradients, not the parameters: set .grad to null.
 */
import { noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    noGrad(() => {
      for (const parameter of this.parameters) parameter.zero_();
    });
  }
}
