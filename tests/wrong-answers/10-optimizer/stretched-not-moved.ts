/**
 * @belief   A range of the width 2 × bound goes from −bound to +bound.
 * @origin   The width is right, and the place is forgotten.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between 0 and 2 × bound.
 * @mend     Half of the numbers should be below 0: take 0.5 away from what rand gives, then stretch.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).mul(width));
    this.bias = new nn.Parameter(rand(outputs).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
