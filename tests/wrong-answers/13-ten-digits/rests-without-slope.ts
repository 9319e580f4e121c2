/**
 * @belief   Where the gradient is 0 there is nothing to do.
 * @origin   A step of plain SGD with gradient 0 changes nothing.
 * @replaces 6-optimizers.ts
 * @does     leaves the parameter's decay out where the gradient is 0.
 * @mend     The decay doesn't ask for the gradient: the parameter shrinks in every step.
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
    const hasSlope = grad.ne(0).float();
    parameter.sub_(parameter.mul(this.lr * this.weightDecay).mul(hasSlope));
    super.move(parameter, grad);
  }
}
