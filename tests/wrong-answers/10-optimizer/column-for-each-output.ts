/**
 * @belief   The weight has a column for each output, and the input is multiplied by it as it is.
 * @origin   Module 09 had it like this.
 * @replaces 4-linear.ts
 * @does     keeps the weight in the shape (inputs, outputs), though its predictions go with it.
 * @mend     PyTorch keeps one row of weights for each output, shape (outputs, inputs), and exchanges them in forward:
 *           weight.t().
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(inputs, outputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight).add(this.bias);
  }
}
