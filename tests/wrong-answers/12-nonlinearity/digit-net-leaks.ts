/**
 * @belief   A unit that gives only zeros is dead, so it has to leak a little.
 * @origin   The leaky ReLU was made for this reason.
 * @replaces 7-digits.ts
 * @does     lets a hundredth of each number below 0 through, where the ReLU belongs.
 * @mend     ReLU makes 0 of it: F.relu.
 */
import { nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    const hidden = this.hidden(x);
    return this.output(hidden.maximum(hidden.mul(0.01)));
  }
}
