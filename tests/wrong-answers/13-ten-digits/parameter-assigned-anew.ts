/**
 * @belief   parameter = ... moves the parameter.
 * @origin   In a formula the new value takes the place of the old one.
 * @replaces 6-optimizers.ts
 * @does     moves no parameter: their numbers stay as they were.
 * @mend     parameter = ... only gives a new tensor this name. Write into the old one: sub_.
 */
import { type Tensor, zeros } from "#engine";
import {
  Adam as RightAdam,
  AdamW as RightAdamW,
  Momentum as RightMomentum,
} from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends RightMomentum {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    this.velocities.set(parameter, old.mul(this.momentum).add(grad));
  }
}

export class Adam extends RightAdam {
  override move(parameter: Tensor): void {
    this.memoryOf(parameter).steps += 1;
  }
}

export class AdamW extends RightAdamW {
  override move(parameter: Tensor, grad: Tensor): void {
    super.move(parameter.clone(), grad);
  }
}
