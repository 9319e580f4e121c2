/**
 * @belief   The bias is one more weight, so both can be drawn at once.
 * @origin   In textbooks the bias is the weight of an input that is always 1.
 * @replaces 4-linear.ts
 * @does     draws weight and bias row by row in one go, so that the same seed gives other numbers.
 * @mend     Two draws: first rand for the whole weight, then rand for the bias.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const both = rand(outputs, inputs + 1)
      .sub(0.5)
      .mul(2 / Math.sqrt(inputs));
    this.weight = new nn.Parameter(both.slice(1, 0, inputs).clone());
    this.bias = new nn.Parameter(both.select(1, inputs).clone());
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
