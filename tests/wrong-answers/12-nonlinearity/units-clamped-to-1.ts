/**
 * @belief   A unit is off or on, from 0 to 1.
 * @origin   ReLU bends at 0 only.
 * @replaces 7-digits.ts
 * @does     cuts the hidden units off at 1.
 * @mend     ReLU has no upper end: relu(hidden(x)).
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
    return this.output(this.hidden(x).clamp(0, 1));
  }
}
