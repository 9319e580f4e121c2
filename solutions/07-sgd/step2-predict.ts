/**
 * Step 2 of 7: **predict**.
 *
 * The model is a parabola. It has three parameters, a, b and c, kept together in one tensor so that the later
 * steps can treat them alike. For a time t it predicts the speed a·t² + b·t + c.
 *
 * Lesson: README.md, "2. Predict". PyTorch: `a, b, c = params; a*(t**2) + (b*t) + c`.
 */
import type { Tensor } from "#engine";

/**
 * Predicts a speed for every time: a·t² + b·t + c.
 *
 * Stay inside the engine: take a, b and c out of `params` with `params.select(0, 0)`, `params.select(0, 1)` and
 * `params.select(0, 2)`, and calculate with tensor methods (`mul`, `add`, `pow`). The engine records these, so that
 * step 4 can walk back to the parameters; plain numbers aren't recorded. Use methods that make a new tensor: `time` and
 * `params` belong to the caller and must not change.
 *
 * @param time float32, shape `(n)`: the times, in seconds
 * @param params float32, shape `(3)`: a, b, c, in this order
 * @returns float32, shape `(n)`: one speed per time
 *
 * @example
 * predict(tensor([0, 1, 2]), tensor([1, 10, 100])); // tensor([100., 111., 124.])
 *
 * Errors: none of its own; the engine complains when `params` has fewer than three numbers.
 */
export function predict(time: Tensor, params: Tensor): Tensor {
  // #region answer: take a, b and c out of params and return a·t² + b·t + c for every time
  const a = params.select(0, 0);
  const b = params.select(0, 1);
  const c = params.select(0, 2);
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
  // #endregion
}
