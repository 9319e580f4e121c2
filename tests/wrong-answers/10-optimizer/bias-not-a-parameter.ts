/**
 * @belief   The parameters of a linear layer are its weights.
 * @origin   The bias is thought of as a constant.
 * @replaces 4-linear.ts
 * @does     keeps a bias that isn't an nn.Parameter, so it will never be trained.
 * @mend     The bias is learnt like the weights: both have to be an nn.Parameter.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: Tensor;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = rand(outputs).sub(0.5).mul(width);
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
