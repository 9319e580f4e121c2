/**
 * @belief   The bound is 1 / √(number of weights), as every weight takes part.
 * @origin   "The more there are, the smaller each" is said of the products of one output.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between ±1/√(inputs × outputs).
 * @mend     A prediction is a sum of `inputs` products, however many outputs there are: the bound is 1 / √inputs.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs * outputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
