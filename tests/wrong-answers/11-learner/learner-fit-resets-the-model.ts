/**
 * @belief   A new fit is a new run, so it begins from the start.
 * @origin   "Fit" is read as in other libraries, where each call begins anew.
 * @replaces 7-learner.ts
 * @does     puts the parameters back to where they stood when the Learner was made, at the beginning of each fit.
 * @mend     The model goes on from where it is. Whoever wants to begin anew makes a new model and a new Learner.
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  readonly start = this.tensors().map((tensor) => tensor.detach().clone());

  tensors(): readonly Tensor[] {
    return this.parts.parametersOf(this.model, this.options);
  }

  override fit(epochs: number, lr: number): void {
    for (const [i, tensor] of this.tensors().entries()) tensor.data.copy_(this.start[i]!);
    super.fit(epochs, lr);
  }
}
