/**
 * @belief   A network is a Sequential, so one field will do.
 * @origin   It's the same network as the Sequential in section 3.
 * @replaces 7-digits.ts
 * @does     has one field with the whole row of layers, so the parameters have other names.
 * @mend     The fields are `hidden` and `output`: two layers, and forward says how they work together.
 */
import { nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly layers: nn.Sequential;

  constructor(pixels: number, units: number) {
    super();
    this.layers = new nn.Sequential(new nn.Linear(pixels, units), new nn.ReLU(), new nn.Linear(units, 1));
  }

  override forward(x: Tensor): Tensor {
    return this.layers(x);
  }
}
