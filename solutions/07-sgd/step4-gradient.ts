/**
 * Step 4 of 7: **gradient**.
 *
 * The gradient holds one slope per parameter: how much the loss changes when that parameter grows a little.
 * The engine finds all of them in one walk backwards from the loss. We only have to ask, and to know what the
 * numbers mean.
 *
 * Lesson: README.md, "4. Gradient". PyTorch: `loss.backward(); params.grad`.
 */
import type { Tensor } from "#engine";

/**
 * Asks the engine for the gradient of the loss.
 *
 * Walk back once, from the loss. The engine leaves the slopes on the parameters, in `.grad`; they must still
 * be there afterwards, because step 5 picks them up.
 *
 * @param loss float32, shape `()`: made from `params` by steps 2 and 3
 * @param params float32, any shape: the parameters, recorded, with nothing in `.grad` yet; their numbers stay as they
 *   are
 * @returns the same shape as `params`: the slope of the loss along each parameter
 *
 * @example
 * const params = tensor([3, 4, 10], { requiresGrad: true });
 * gradient(params.pow(2).sum(), params); // tensor([ 6.,  8., 20.])
 *
 * Errors: when the walk leaves nothing on `params`, because the loss was made without it, an `Error` whose
 * message names `params`. (Was nothing recorded at all, the engine's own error will do.)
 */
export function gradient(loss: Tensor, params: Tensor): Tensor {
  // #region answer: walk back from the loss, then return what it left on params (an Error when that is nothing)
  loss.backward();
  if (params.grad === null) throw new Error("gradient: nothing reached params; is the loss made from it?");
  return params.grad;
  // #endregion
}

/** Where a parameter has to go for the loss to fall. */
export type Direction = "raise" | "lower" | "keep";

/**
 * Reads a gradient: which way must each parameter move so that the loss gets smaller?
 *
 * @param slopes float32, shape `(n)`: a gradient, without `NaN` (`Infinity` may come); −0 is 0. For plain numbers write
 *   `slopes.tolist() as number[]`
 * @returns n words: "raise" or "lower" the parameter; "keep" it where the slope is 0
 *
 * @example
 * directions(tensor([0])); // ["keep"]
 *
 * Errors: none of its own.
 */
export function directions(slopes: Tensor): Direction[] {
  // #region answer: look at each slope's sign and say which way its parameter must move for the loss to fall
  const values = slopes.tolist() as number[];
  return values.map((slope) => (slope > 0 ? "lower" : slope < 0 ? "raise" : "keep"));
  // #endregion
}
