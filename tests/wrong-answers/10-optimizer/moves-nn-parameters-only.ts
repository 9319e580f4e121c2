/**
 * @belief   Only a Parameter is there to be trained.
 * @origin   The class is the mark of what training may change.
 * @replaces 1-optimizer.ts
 * @does     moves parameters of the class nn.Parameter only, and leaves plain tensors where they are in step.
 * @mend     What is on the list is to be trained, of whatever class: ask for the gradient, and for nothing else.
 */
import { nn, noGrad } from "#engine";
import { BasicOptim as Right } from "#work/10-optimizer/1-optimizer.ts";

export class BasicOptim extends Right {
  override step(): void {
    noGrad(() => {
      for (const parameter of this.parameters) {
        if (parameter instanceof nn.Parameter && parameter.grad !== null)
          parameter.sub_(parameter.grad.mul(this.lr));
      }
    });
  }
}
