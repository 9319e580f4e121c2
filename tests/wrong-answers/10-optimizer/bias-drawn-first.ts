/**
 * @belief   Which of the two is drawn first doesn't matter.
 * @origin   Both are random, and a constant comes to mind before a slope.
 * @replaces 4-linear.ts
 * @does     draws the bias before the weight, so that the same seed gives other numbers.
 * @mend     Draw the weight first and then the bias: rand goes on in its stream from one call to the next.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
