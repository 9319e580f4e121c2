/**
 * @belief   The network gives one prediction.
 * @origin   The text speaks of the one prediction.
 * @replaces 7-digits.ts
 * @does     gives one number for all pictures together.
 * @mend     Each picture has a prediction of its own: shape (n, 1).
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
    return this.output(F.relu(this.hidden(x))).mean();
  }
}
