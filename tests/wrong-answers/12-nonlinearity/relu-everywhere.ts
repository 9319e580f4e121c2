/**
 * @belief   Every layer gets its activation.
 * @origin   The rule "linear, then ReLU" is applied to the last layer, too.
 * @replaces 7-digits.ts
 * @does     has a ReLU after its last layer as well: no prediction is below 0.
 * @mend     Leave the second ReLU out. A prediction is any number: below 0 it says 7.
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
    return F.relu(this.output(F.relu(this.hidden(x))));
  }
}
