/**
 * @belief   Deeper is better.
 * @origin   Section 6 says so; but DigitNet is the network of section 3.
 * @replaces 7-digits.ts
 * @does     has one more layer between the two.
 * @mend     Two layers are asked for: `hidden` and `output`.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly middle: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.middle = new nn.Linear(units, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.middle(F.relu(this.hidden(x)))));
  }
}
