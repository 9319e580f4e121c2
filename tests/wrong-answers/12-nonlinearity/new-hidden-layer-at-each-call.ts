/**
 * @belief   A layer is made when it's needed.
 * @origin   In forward one reads new nn.Linear(...) as "apply a linear layer".
 * @replaces 7-digits.ts
 * @does     leaves the prediction to chance: it makes new layers in forward, or drops units there (dropout).
 * @mend     Make the layers once, in the constructor; forward uses them, and draws nothing.
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
    const [units, pixels] = this.hidden.weight.shape;
    const hidden = new nn.Linear(pixels!, units!);
    return this.output(F.relu(hidden(x)));
  }
}
