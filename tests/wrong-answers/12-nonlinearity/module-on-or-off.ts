/**
 * @belief   A unit is on or off: 1 or 0.
 * @origin   Old neurons were drawn as switches.
 * @replaces 2-module.ts
 * @does     gives 1 for each number above 0, and 0 for the others.
 * @mend     ReLU keeps the number itself where it is above 0. F.relu does it.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.gt(0).float();
  }
}
