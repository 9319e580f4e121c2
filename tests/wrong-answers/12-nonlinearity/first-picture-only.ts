/**
 * @belief   The network sees one picture.
 * @origin   In the lesson it's told for one.
 * @replaces 7-digits.ts
 * @does     predicts for the first picture only.
 * @mend     Each row of x is a picture: give all rows.
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
    return this.output(F.relu(this.hidden(x))).slice(0, 0, 1);
  }
}
