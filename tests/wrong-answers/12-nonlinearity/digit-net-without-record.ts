/**
 * @belief   Predicting needs no record.
 * @origin   Predictions are made inside noGrad in the lessons on training.
 * @replaces 7-digits.ts
 * @does     predicts right, but no gradient finds its way back to its parameters.
 * @mend     The network has to learn. Leave noGrad and detach() out of forward: whoever only wants predictions writes
 *           noGrad around the call.
 */
import { F, nn, noGrad, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return noGrad(() => this.output(F.relu(this.hidden(x))));
  }
}
