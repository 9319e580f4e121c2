/**
 * @way      It says true, which is the default, and calls the method of the class above.
 * @replaces 2-parameter.ts
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    super.requiresGrad_(true);
  }
}
