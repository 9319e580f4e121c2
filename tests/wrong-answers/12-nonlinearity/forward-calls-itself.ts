/**
 * @belief   A module is called to compute, so call it.
 * @origin   this(input) is short for this.forward(input), and that is where we are.
 * @replaces 2-module.ts
 * @does     calls forward from inside of forward, again and again, until there is no room left.
 * @mend     this(input) is this.forward(input). Call the function that computes: F.relu.
 */
import { nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  override forward(input: Tensor): Tensor {
    return this(input);
  }
}
