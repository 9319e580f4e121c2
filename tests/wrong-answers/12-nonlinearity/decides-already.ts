/**
 * @belief   A prediction is 1 for a 3 and 0 for a 7.
 * @origin   The labels are.
 * @replaces 7-digits.ts
 * @does     gives 1 or 0: it has decided already.
 * @mend     Give the number itself. The loss needs to see how sure the network is, and 1 or 0 have no gradient.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)))
      .gt(0)
      .float();
  }
}
