/**
 * @belief   The bound is 1 / inputs.
 * @origin   A mean divides by the number, too.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between ±1/inputs.
 * @mend     The bound is 1 / √inputs: the root is missing.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / inputs;
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
