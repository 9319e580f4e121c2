/**
 * @belief   The tensor that comes in is the one to mark.
 * @origin   In the constructor there are two tensors, and only one has a name.
 * @replaces 2-parameter.ts
 * @fails    2-parameter > Parameter · the tensor it is made from stays what it was
 * @says     means that the mark went to the tensor that came in
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    from.requiresGrad_();
  }
}
