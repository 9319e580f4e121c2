/**
 * @belief   There is at least one picture.
 * @origin   stack puts the predictions together.
 * @replaces 7-digits.ts
 * @does     fails when there are no pictures.
 * @mend     The layers take all pictures at once, also none: hand x to them as it is.
 */
import { F, nn, stack, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  /** From the pixels to the hidden units. */
  readonly hidden: nn.Linear;
  /** From the hidden units to the one prediction. */
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return stack([...x].map((picture) => this.output(F.relu(this.hidden(picture)))));
  }
}
