/**
 * @belief   What is set to null is gone, also when it's a variable that holds the gradient.
 * @origin   A variable and the field that it was read from look like one thing.
 * @replaces 1-optimizer.ts
 * @does     leaves the gradients as they are in zeroGrad.
 * @mend     Set the field itself: the .grad of each parameter. A variable of your own is only a second name for what
 *           was in it.
 */
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override zeroGrad(): void {
    for (let { grad } of this.parameters) grad = null;
  }
}
