/**
 * 15-initialization, section 6: units that don't learn.
 *
 * Where a function is level, its slope is 0 and no gradient passes. The sigmoid and tanh are nearly level far from 0: there a
 * unit is **saturated**. ReLU is level below 0: a unit that is there for every input is **dead**. Both can be counted.
 *
 * Lesson: README.md, "6. Saturated, dead". PyTorch: `(h.abs() > 0.95).float().mean()`, `(h == 0).all(0).float().mean()`.
 */
import type { Tensor } from "#engine";

/**
 * The share of outputs that lie near one of the two ends of a function: at `low` or below, or at `high` or above. NaN lies at
 * none of them, but is one of the outputs.
 *
 * Outputs are float32, so the two limits are rounded to float32 before they are compared, as the engine's `le` and `ge` do: an
 * output `tensor(0.95)` lies at the limit 0.95.
 *
 * @param outputs float32, any shape, at least one number: what the function gave. They stay as they are
 * @param low where "near the lower end" begins: 0.05 for the sigmoid, −0.95 for tanh. This number itself counts
 * @param high where "near the upper end" begins: 0.95 for both; more than `low`, in float32 as well. This
 *   number itself counts
 * @returns a plain number from 0 to 1
 *
 * @example
 * saturatedShare(tensor([0.01, 0.3, 0.5, 0.99]), 0.05, 0.95); // 0.5
 *
 * Errors: none of its own.
 */
export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  // #region answer: mark what is at low or below and what is at high or above, and take the mean of the marks
  const isLow = outputs.le(low).float();
  return outputs.ge(high).float().add(isLow).mean().item();
  // #endregion
}

/**
 * The share of units that are dead: their output is 0 for *every* input. A unit that gives a number above 0 for a single one
 * of them can still learn from this one, and isn't dead, however small the number is.
 *
 * @param outputs float32, shape `(inputs, units)`, none of the two 0: what a layer with ReLU gave, so no number is below 0, and none is NaN.
 *   Row i is what all units gave for input i. They stay as they are
 * @returns a plain number from 0 to 1: dead units / units
 *
 * @example
 * deadShare(tensor([[0, 2, 0], [0, 0, 1]])); // 0.3333: only the first of the three units gave nothing at all
 *
 * Errors: none of its own.
 */
export function deadShare(outputs: Tensor): number {
  // #region answer: ask of each unit whether all its outputs are 0, and take the mean of the answers
  return outputs.eq(0).all(0).float().mean().item();
  // #endregion
}
