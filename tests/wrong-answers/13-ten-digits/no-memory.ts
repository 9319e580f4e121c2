/**
 * @belief   The velocity is the gradient.
 * @origin   At the first step it is.
 * @replaces 6-optimizers.ts
 * @does     makes each step of this gradient alone: nothing is found in velocities under the parameter.
 * @mend     Keep the velocity in velocities, under the parameter itself (parameter.data is a new tensor at each call), and
 *           begin the next one with it.
 */
import type { Tensor } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.sub_(grad.mul(this.lr));
  }
}
