/**
 * @belief   In eval mode a network gives probabilities.
 * @origin   After training, a share is easier to read.
 * @replaces 7-digits.ts
 * @does     gives the sigmoid of the prediction in eval mode.
 * @mend     forward gives the same in both modes: any number, above 0 for "a 3".
 */
import { F, nn, type Tensor } from "#engine";

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
    const prediction = this.output(F.relu(this.hidden(x)));
    return this.training ? prediction : prediction.sigmoid();
  }
}
