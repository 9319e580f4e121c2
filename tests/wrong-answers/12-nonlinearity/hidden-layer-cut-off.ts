/**
 * @belief   The output layer needs only the numbers of the hidden one.
 * @origin   Layers look as if each learnt for itself.
 * @replaces 7-digits.ts
 * @does     predicts right, but no gradient finds its way back to the hidden layer.
 * @mend     Hand on what the hidden layer gives as it is, without detach().
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
    return this.output(F.relu(this.hidden(x).detach()));
  }
}
