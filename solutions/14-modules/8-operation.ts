/**
 * 14-modules, section 8: an operation of one's own, with its gradient.
 *
 * The engine knows the slope of each of its operations. For a new one you say two things: what it computes, and what it
 * sends back when something comes from above. Then it stands in the graph like all others.
 *
 * Lesson: README.md, "8. An operation of your own". PyTorch: `class Softsign(torch.autograd.Function)`.
 */
import type { Tensor } from "#engine";
import { type Backward, operation } from "./operation.ts";

/**
 * What softsign sends back. Softsign is x / (1 + |x|), and its slope is 1 / (1 + |x|)². The chain rule multiplies what comes
 * from above with the slope, number by number. An operation calls its rule inside of `noGrad`. For large x (up to 1e10, or down to
 * -1e10) the slope is small, and right all the same.
 *
 * @param upstream float32 or float64, the shape of x: how the loss changes with each number of the output
 * @param x the input that softsign had, of the same type
 * @returns how the loss changes with each number of x: the same shape and type, with all its digits. Both arguments stay as they were
 *
 * @example
 * softsignBackward(tensor([1, 1, 8]), tensor([0, 1, -3])); // tensor([1.0000, 0.2500, 0.5000])
 *
 * Errors: none of its own.
 */
export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  // #region answer: multiply what comes from above with the slope of softsign at x
  return upstream.div(x.abs().add(1).pow(2));
  // #endregion
}

/**
 * Softsign, x / (1 + |x|), as one operation of the graph. It bends every number into the range from -1 to 1, like tanh, but comes
 * near to the ends more slowly. A number near 0 stays nearly as it is: 1e-9 gives 1e-9. And a very large one comes to the end:
 * 1e25 gives 1.
 *
 * Made with `operation(forward, backward)`, which is given in operation.ts. So the way back is the rule that you hand over, and
 * not what the engine would find for the division. What the rule gives, from upstream and x, is what arrives at x.
 *
 * @param x float32 or float64, any shape; it stays as it was
 * @param backward the rule for the way back. Yours, unless told: this one is used, and no other
 * @returns the same shape and type, with all its digits; gradients find their way back to x
 *
 * @example
 * softsign(tensor([-3, 0, 1])); // tensor([-0.7500,  0.0000,  0.5000])
 *
 * Errors: none of its own.
 */
export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  // #region answer: make an operation out of the formula and the rule for the way back, and run it on x
  return operation((input) => input.div(input.abs().add(1)), backward)(x);
  // #endregion
}
