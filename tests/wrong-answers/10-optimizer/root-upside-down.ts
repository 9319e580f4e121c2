/**
 * @belief   The bound is √inputs.
 * @origin   The fraction gets lost when the formula is remembered.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between ±√inputs.
 * @mend     More inputs ask for smaller weights: divide by the root, 1 / √inputs.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 * Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
