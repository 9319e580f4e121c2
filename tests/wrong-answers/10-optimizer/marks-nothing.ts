/**
 * @belief   Being called Parameter is enough.
 * @origin   In PyTorch the class does it all.
 * @replaces 2-parameter.ts
 * @fails    2-parameter > Parameter · the engine keeps gradients for it
 * @says     means that the engine keeps no gradients for it
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
  }
}
