/**
 * 05-gradients, section 5: the walk back.
 *
 * Every Value knows the slopes along its inputs. So it can pass its own gradient on to them. If all Values do this, one
 * after the other, beginning with the result, then each leaf has its slope at the end. One walk, all slopes.
 *
 * Lesson: README.md, "5. Backward". PyTorch: `f.backward()`, `x.grad`, `x.grad.zero_()`.
 */
import type { Value } from "./3-value.ts";
import { inOrder } from "./4-order.ts";

/**
 * Passes a Value's gradient on to its inputs: the chain rule, for one link.
 *
 * Each input gets the Value's gradient times the slope along this input. It's *added* to what the input has already:
 * an input that was used in several places gets something from each of them. If it stands on the list twice, it has two
 * slopes, and gets both parts.
 *
 * @param value its `.grad` is complete; only its inputs' `.grad` changes. A leaf has no inputs: nothing happens
 *
 * @example
 * // p was made from a and b, with the slopes 5 and 2; p.grad is 10, a.grad is 0, b.grad is 1
 * passBack(p); // now a.grad is 50 and b.grad is 21
 *
 * Errors: none of its own.
 */
export function passBack(value: Value): void {
  // #region answer: to each input's grad, add this value's grad times the slope along that input
  value.inputs.forEach((input, i) => {
    input.grad += value.grad * value.slopes[i]!;
  });
  // #endregion
}

/** What the walk back is made of: `inOrder` of section 4, and `passBack`. */
export interface Parts {
  inOrder(last: Value): Value[];
  passBack(value: Value): void;
}

/**
 * Walks back from a result and leaves a gradient in the `.grad` of every leaf.
 *
 * 1. Values that have inputs, the result among them, begin at 0: what an earlier walk left there is old.
 * 2. `upstream` is added to the result's own gradient.
 * 3. From the result back to the leaves, each Value passes its gradient on.
 *
 * Leaves are not cleared. A second walk adds to what the first one has brought them. Nothing is returned: all results
 * are in `.grad`.
 *
 * @param last the result
 * @param upstream the slope of whatever comes after the result, along the result. It may be 0. Left out, it is 1:
 *                 nothing comes after the result
 * @param parts the two parts to use, for the order and for passing on. Yours, unless told: the tests hand in parts of
 *              their own, so that this function can be done first. Call them as methods of `parts`:
 *              `parts.passBack(value)`
 *
 * @example
 * // f = x × y, with x = 2 and y = 5
 * backward(f); // now x.grad is 5 and y.grad is 2
 *
 * Errors: none of its own.
 */
export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  // #region answer: clear the Values in between, add upstream to the result's grad, let all pass back, last to first
  const order = parts.inOrder(last);
  for (const value of order) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  for (const value of order.toReversed()) parts.passBack(value);
  // #endregion
}

/**
 * Forgets gradients: afterwards the `.grad` of every parameter is 0, whatever it was (even NaN, "not a number"), and
 * the next walk begins from nothing.
 *
 * @param parameters some Values, leaves or not. Everything else about them stays as it is, and so does the list. What
 *                   they were made from keeps its gradients
 *
 * @example
 * // w.data is 3, w.grad is 8
 * zeroGrad([w]); // w.data is 3, w.grad is 0
 *
 * Errors: none of its own.
 */
export function zeroGrad(parameters: readonly Value[]): void {
  // #region answer: set every parameter's grad to 0
  for (const parameter of parameters) parameter.grad = 0;
  // #endregion
}
