/**
 * @belief   Between the bounds means from 0 to bound.
 * @origin   rand begins at 0.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between 0 and bound.
 * @mend     Half of the numbers should be below 0: the range goes from −bound to +bound. Move what rand gives, then
 *           stretch it.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).mul(bound));
    this.bias = new nn.Parameter(rand(outputs).mul(bound));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
