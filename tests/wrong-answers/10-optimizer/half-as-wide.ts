/**
 * @belief   rand less 0.5, times bound, goes from −bound to +bound.
 * @origin   0.5 is taken for 1: the numbers after the move go from −0.5 to 0.5.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between ±bound/2.
 * @mend     The range from −bound to +bound is 2 × bound wide: stretch by that.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(bound));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(bound));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
