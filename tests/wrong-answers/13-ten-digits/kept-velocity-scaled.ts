/**
 * @belief   What lies in the Map stays as it was when it was put there.
 * @origin   A Map looks like a store of copies.
 * @replaces 6-optimizers.ts
 * @does     changes the kept velocity in place by lr when the parameter moves, so that the next step begins with too little.
 * @mend     The Map holds the tensor itself: multiply without the underscore, velocity.mul(this.lr).
 */
import type { Tensor } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const velocity = this.velocities.get(parameter)?.mul(this.momentum).add(grad) ?? grad.clone();
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul_(this.lr));
  }
}
