/**
 * @belief   A layer that gives only zeros is dead, so it has to leak a little.
 * @origin   The leaky ReLU was made for this reason, and it's taken for ReLU.
 * @replaces 2-module.ts
 * @does     lets a hundredth of each number below 0 through.
 * @mend     That is the leaky ReLU. In ReLU every number below 0 becomes 0: F.relu does it.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.maximum(input.mul(0.01));
  }
}
