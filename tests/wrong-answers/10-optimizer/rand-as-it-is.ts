/**
 * @belief   rand gives random weights, and that's all a start needs.
 * @origin   Any random numbers look alike.
 * @replaces 4-linear.ts
 * @does     starts with numbers from 0 to 1, as rand gives them.
 * @mend     Move and stretch them to −bound .. +bound, with bound = 1 / √inputs. See section 4.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    this.weight = new nn.Parameter(rand(outputs, inputs));
    this.bias = new nn.Parameter(rand(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
