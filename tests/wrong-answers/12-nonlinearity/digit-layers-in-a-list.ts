/**
 * @belief   A list of layers is enough: the engine will find them.
 * @origin   PyTorch has the same trap: a plain list hides its modules.
 * @replaces 7-digits.ts
 * @does     keeps its layers in a list, where the engine finds no parameters.
 * @mend     The engine looks at fields, not into lists: this.hidden = ... and this.output = ....
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly layers: readonly [nn.Linear, nn.Linear];

  constructor(pixels: number, units: number) {
    super();
    this.layers = [new nn.Linear(pixels, units), new nn.Linear(units, 1)];
  }

  override forward(x: Tensor): Tensor {
    const [hidden, output] = this.layers;
    return output(F.relu(hidden(x)));
  }
}
