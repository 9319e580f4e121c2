/**
 * @belief   The bias has as many numbers as there are outputs, so its bound is 1 / √outputs.
 * @origin   The bound is taken for a matter of the tensor that is drawn.
 * @replaces 4-linear.ts
 * @does     spreads the bias between ±1/√outputs, and only the weight between ±1/√inputs.
 * @mend     Both have the same bound, and it's the number of inputs that counts: 1 / √inputs.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    this.weight = new nn.Parameter(
      rand(outputs, inputs)
        .sub(0.5)
        .mul(2 / Math.sqrt(inputs)),
    );
    this.bias = new nn.Parameter(
      rand(outputs)
        .sub(0.5)
        .mul(2 / Math.sqrt(outputs)),
    );
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
