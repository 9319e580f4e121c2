/**
 * @belief   Adam goes lr far, to the side that the sign says.
 * @origin   At the first step it does.
 * @replaces 6-optimizers.ts
 * @does     moves by lr times the sign of the gradient.
 * @mend     Later steps are shorter where the gradients disagree: use both means.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.sub_(grad.sign().mul(this.lr));
  }
}
