/**
 * @belief   The activation makes the input fit for the network.
 * @origin   A pixel isn't below 0 anyway, so it does no harm, and nothing else.
 * @replaces 7-digits.ts
 * @does     has its ReLU before the first layer, and none between the two.
 * @mend     The ReLU belongs between the two layers: around what the hidden layer gives.
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
    return this.output(this.hidden(F.relu(x)));
  }
}
