/**
 * @belief   A layer has one bias.
 * @origin   The model of module 09 had one output, and so one bias.
 * @replaces 4-linear.ts
 * @does     makes a bias of a single number for all outputs.
 * @mend     Each output has a bias of its own: shape (outputs).
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(1).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
