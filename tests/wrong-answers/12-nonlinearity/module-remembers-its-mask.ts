/**
 * @belief   Where the input is above 0 has to be worked out only once.
 * @origin   A layer may keep things in fields.
 * @replaces 2-module.ts
 * @does     decides by the first input which places are kept, and cuts every later input at the same places.
 * @mend     Every input has its own signs. Work out in each call what is above 0, and keep nothing.
 */
import { nn, type Tensor, where } from "#engine";

export class ReLU extends nn.Module {
  #mask: Tensor | null = null;

  override forward(input: Tensor): Tensor {
    this.#mask ??= input.gt(0);
    return where(this.#mask, input, 0);
  }
}
