/**
 * Step 1 of 7: **initialize** the parameters.
 *
 * A model is a formula with numbers in it that nobody has chosen yet: its parameters. Training needs a place
 * to start from, and for our model any place will do, so we let chance pick it. The step is done once, before the loop.
 *
 * Lesson: README.md, "1. Initialize". PyTorch: `torch.randn(3).requires_grad_()`.
 */
import { randn, type Tensor } from "#engine";

/**
 * Draws the starting parameters of a model.
 *
 * The numbers come from one call of the engine's `randn`: the normal distribution with mean 0 and standard
 * deviation 1. They stay as they are drawn. The generator is the caller's: whoever wants the same numbers again calls
 * `manualSeed` before. This function sets no seed, and it doesn't put the generator back.
 *
 * @param count how many parameters the model has: a whole number, 1 or more
 * @returns a float32 tensor of shape `(count)`, recorded (`requiresGrad`): the engine can find gradients for it
 *
 * @example
 * manualSeed(7);
 * const params = initParams(2);
 * params.shape;        // [2]
 * params.requiresGrad; // true
 *
 * Errors: none of its own.
 */
export function initParams(count: number): Tensor {
  // #region answer: draw count normal random numbers and make the tensor a recorded one
  return randn(count).requiresGrad_();
  // #endregion
}
