/**
 * @belief   First move by bound, then stretch by 2 × bound.
 * @origin   The two steps are right, but the move belongs to the stretched numbers.
 * @replaces 4-linear.ts
 * @does     takes bound away from what rand gives and then multiplies by 2 × bound.
 * @mend     Before the stretch the numbers go from 0 to 1, so their middle is at 0.5: move by that.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    const draw = (...shape: number[]): nn.Parameter =>
      new nn.Parameter(
        rand(...shape)
          .sub(bound)
          .mul(2 * bound),
      );
    this.weight = draw(outputs, inputs);
    this.bias = draw(outputs);
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
