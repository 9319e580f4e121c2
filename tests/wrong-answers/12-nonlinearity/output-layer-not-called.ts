/**
 * @belief   After the ReLU the network is done.
 * @origin   The second layer is made, but never called.
 * @replaces 7-digits.ts
 * @does     gives what the hidden units say, one number for each of them.
 * @mend     Send that through this.output: it makes one prediction of all of them.
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
    return F.relu(this.hidden(x));
  }
}
