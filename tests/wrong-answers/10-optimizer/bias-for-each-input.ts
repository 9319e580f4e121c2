/**
 * @belief   The bias has a number for each input, as a weight has.
 * @origin   Weights and bias stand side by side in the formula.
 * @replaces 4-linear.ts
 * @does     makes a bias with one number for each input.
 * @mend     The bias is added to the outputs, so its shape is (outputs). See section 4.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(inputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
