/**
 * @belief   Random numbers between −1 and 1 are a good start.
 * @origin   They are near 0 and of both signs.
 * @replaces 4-linear.ts
 * @does     starts with numbers between −1 and 1, however many inputs there are.
 * @mend     The more inputs, the smaller the weights: the bound is 1 / √inputs. See section 4.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(2));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(2));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
