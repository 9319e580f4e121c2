/**
 * @belief   What is calculated from a Parameter is a Parameter.
 * @origin   In TypeScript `as nn.Parameter` makes the error go away.
 * @replaces 4-linear.ts
 * @does     keeps a weight and a bias that are no nn.Parameter, but the results of a recorded calculation.
 * @mend     mul and sub give plain tensors. Move and stretch first, and make the Parameter last: new nn.Parameter(rand(...).mul(...).sub(...)).
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    const moved = (some: Tensor) => some.mul(2 * bound).sub(bound) as nn.Parameter;
    this.weight = moved(new nn.Parameter(rand(outputs, inputs)));
    this.bias = moved(new nn.Parameter(rand(outputs)));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
