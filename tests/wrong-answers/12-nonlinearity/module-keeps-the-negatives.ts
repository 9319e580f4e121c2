/**
 * @belief   0 is the upper limit.
 * @origin   Lower and upper limit are mixed up in clamp.
 * @replaces 2-module.ts
 * @does     keeps the numbers below 0, and makes every number above 0 a 0.
 * @mend     It's the other way around: what is below 0 becomes 0. F.relu does it.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.clamp(undefined, 0);
  }
}
