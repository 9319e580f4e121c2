/**
 * @belief   The bias starts at 0.
 * @origin   Many libraries do it so, and PyTorch does not.
 * @replaces 4-linear.ts
 * @does     starts with a random weight, but with zeros in the bias.
 * @mend     Draw the bias with rand as well, after the weight, between the same two bounds. See section 4.
 */
import { nn, rand, type Tensor, zeros } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(zeros(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
