/**
 * @belief   Where all gradients are 0 there is nothing to do.
 * @origin   In plain gradient descent it's so.
 * @replaces 6-optimizers.ts
 * @does     passes over a parameter when all its gradients are 0.
 * @mend     A gradient of 0 is a gradient: the memory shrinks and still moves the parameter.
 */
import type { Tensor } from "#engine";
import {
  Adam as RightAdam,
  AdamW as RightAdamW,
  Momentum as RightMomentum,
} from "#work/13-ten-digits/6-optimizers.ts";

const isNothing = (grad: Tensor): boolean => grad.eq(0).all().item() === 1;

export class Momentum extends RightMomentum {
  override move(parameter: Tensor, grad: Tensor): void {
    if (!isNothing(grad)) super.move(parameter, grad);
  }
}

export class Adam extends RightAdam {
  override move(parameter: Tensor, grad: Tensor): void {
    if (!isNothing(grad)) super.move(parameter, grad);
  }
}

export class AdamW extends RightAdamW {
  override move(parameter: Tensor, grad: Tensor): void {
    if (!isNothing(grad)) super.move(parameter, grad);
  }
}
