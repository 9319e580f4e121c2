/**
 * @belief   The same tensor gives the same result.
 * @origin   A result that is kept saves work.
 * @replaces 2-module.ts
 * @does     gives the last result again when it gets the same tensor, whatever numbers are in it by now.
 * @mend     The numbers of a tensor can change in place. Compute the result in every call.
 */
import { F, nn, type Tensor } from "#engine";

export class ReLU extends nn.Module {
  #input: Tensor | null = null;
  #result: Tensor | null = null;

  override forward(input: Tensor): Tensor {
    if (this.#result === null || this.#input !== input) {
      this.#input = input;
      this.#result = F.relu(input);
    }
    return this.#result;
  }
}
