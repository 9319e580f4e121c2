/**
 * 10-optimizer, section 2: **Parameter**, a tensor that is to be trained.
 *
 * A model holds many tensors. Some are there to be trained, others not: a picture, a mean that is subtracted. The class
 * says which is which. A Parameter is a tensor like any other, and nothing more has to be done to train it.
 *
 * Lesson: README.md, "2. Parameter". PyTorch: `nn.Parameter(torch.zeros(3))`.
 */
import { Tensor } from "#engine";

/**
 * A tensor that training may change.
 *
 * It has the numbers of the tensor that it's made from: not a copy of them, the same ones. And it is recorded: the
 * engine keeps a record of what is calculated with it, also when it's made inside `noGrad`. It begins without a
 * gradient, and no record leads back from it to the other tensor. The other tensor stays what it was: nothing is
 * switched on or off there.
 *
 * @example
 * const weights = new Parameter(zeros(3));
 * weights.requiresGrad;      // true
 * weights instanceof Tensor; // true: it can do what a tensor can
 *
 * Errors: none of its own.
 */
export class Parameter extends Tensor {
  /** @param from the tensor whose numbers it takes; any shape, float32 */
  constructor(from: Tensor) {
    super(from.array); // the part that makes it a tensor: `array` is the engine's name for the numbers and their shape
    // #region answer: have the tensor that is being made recorded: requiresGrad_()
    this.requiresGrad_();
    // #endregion
  }
}
