/**
 * @belief   A good network leaves out some units by chance while it trains.
 * @origin   Dropout is in many networks.
 * @replaces 7-digits.ts
 * @does     leaves out hidden units by chance in training mode (dropout), so the same picture gets another prediction each time.
 * @mend     This network has nothing but linear, ReLU, linear: the same in training and in eval mode.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;
  readonly drop = new nn.Dropout(0.5);

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(this.drop(F.relu(this.hidden(x))));
  }
}
