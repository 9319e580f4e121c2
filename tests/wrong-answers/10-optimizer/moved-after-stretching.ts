/**
 * @belief   To stretch by 2 × bound and then take one half away moves the middle to zero.
 * @origin   The half belongs to numbers from 0 to 1, before they are stretched.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between −0.5 and 2 × bound − 0.5.
 * @mend     First move, then stretch: take 0.5 away while the numbers still go from 0 to 1.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).mul(width).sub(0.5));
    this.bias = new nn.Parameter(rand(outputs).mul(width).sub(0.5));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
