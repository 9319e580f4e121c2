/**
 * @belief   A layer sets the seed, so that its start can be repeated.
 * @origin   manualSeed(42) stands near the top of many notebooks.
 * @replaces 4-linear.ts
 * @does     starts with the same numbers whatever seed was set before.
 * @mend     Setting the seed is the caller's business: draw, and nothing else. Two layers must not start alike.
 */
import { manualSeed, nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    manualSeed(42);
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
