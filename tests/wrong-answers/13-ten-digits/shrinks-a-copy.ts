/**
 * @belief   A shrunk copy may be moved in the parameter's place.
 * @origin   Its numbers are put back afterwards.
 * @replaces 6-optimizers.ts
 * @does     hands a new tensor to Adam's move: the memory is kept under that one, and not found again.
 * @mend     Shrink the parameter itself in place, mul_, and move it.
 */
import type { Tensor } from "#engine";
import { Adam, type AdamOptions } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Adam {
  readonly weightDecay: number;

  constructor(
    parameters: Iterable<Tensor>,
    { weightDecay = 0.01, ...options }: AdamOptions & { readonly weightDecay?: number } = {},
  ) {
    super(parameters, options);
    this.weightDecay = weightDecay;
  }

  override move(parameter: Tensor, grad: Tensor): void {
    const shrunk = parameter.mul(1 - this.lr * this.weightDecay);
    super.move(shrunk, grad);
    parameter.copy_(shrunk);
  }
}
