/**
 * @belief   The weight may be drawn as (inputs, outputs) and be turned afterwards.
 * @origin   The shape comes out right, and random numbers seem to have no order.
 * @replaces 4-linear.ts
 * @does     draws the weight with a row for each input and exchanges rows and columns afterwards, so that the same
 *           seed gives them in other places.
 * @mend     Draw it with the shape that it's to have: rand(outputs, inputs).
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(inputs, outputs).sub(0.5).mul(width).t());
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
