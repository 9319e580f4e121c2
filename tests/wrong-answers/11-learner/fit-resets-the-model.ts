/**
 * @belief   A new fit is a new run, so it begins from the start.
 * @origin   "Fit" is read as in other libraries, where each call begins anew.
 * @replaces 7-learner.ts
 * @fails    7-learner > fit · a second fit goes on from where the first one stopped, with its own learning rate
 * @says     the second one began again from the start
 */
import type { Tensor } from "#engine";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

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
