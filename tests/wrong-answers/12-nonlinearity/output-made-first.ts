/**
 * @belief   The order in which fields are set doesn't matter.
 * @origin   It doesn't for the structure; it does for which layer gets which random numbers.
 * @replaces 7-digits.ts
 * @does     makes the output layer before the hidden one, so the same seed gives both other numbers.
 * @mend     Make the hidden layer first, then the output layer.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.output = new nn.Linear(units, 1);
    this.hidden = new nn.Linear(pixels, units);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
