/**
 * 09-training-loop, section 2: **initialize** the parameters (step 1 of the seven).
 *
 * The linear model has one weight for every pixel, and one number more: the bias. Training starts from random numbers.
 *
 * Lesson: README.md, "2. Initialize". PyTorch: `torch.randn((784, 1)).requires_grad_()`.
 */
import { randn, type Tensor } from "#engine";

/** What the model can learn: the weights, shape `(pixels, 1)`, and the bias, shape `(1)`. */
export type Params = readonly [weights: Tensor, bias: Tensor];

/**
 * Draws the starting parameters of the linear model.
 *
 * Both come from the engine's `randn`, the normal distribution with mean 0 and standard deviation 1, each from a call
 * of its own: the weights first, the bias after them. (In another order, or in one call, the same seed would give other
 * numbers.) Set no seed here, and draw anew at every call. Both are to be recorded: call `requiresGrad_()` last, on the
 * finished tensor. (Otherwise the parameter would be a result, and `backward` would leave no gradient at it.)
 *
 * @param pixels how many pixels a picture has: a whole number, 1 or more; 784 for the real digits
 * @returns the weights, float32, shape `(pixels, 1)`, and the bias, float32, shape `(1)`
 *
 * @example
 * const [weights, bias] = initParams(784);
 * weights.shape;        // [784, 1]
 * bias.shape;           // [1]
 * weights.requiresGrad; // true
 *
 * Errors: none of its own.
 */
export function initParams(pixels: number): Params {
  // #region answer: draw the weights, then the bias, and have both recorded
  return [randn(pixels, 1).requiresGrad_(), randn(1).requiresGrad_()];
  // #endregion
}
