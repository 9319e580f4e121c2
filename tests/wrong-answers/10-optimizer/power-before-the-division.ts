/**
 * @belief   inputs ** 1 / 2 is the square root.
 * @origin   A power of one half is the root, and one half is 1 / 2.
 * @replaces 4-linear.ts
 * @does     takes 1 / (2 × inputs) for the bound.
 * @mend     bound is 1 / √inputs: Math.sqrt(inputs), or inputs ** 0.5. In inputs ** 1 / 2 the power comes before the division.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 * (1 / inputs ** 1 / 2);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
