/**
 * 06-loss, section 6: accuracy is flat.
 *
 * Why not train with the accuracy itself? Try it: turn one of the model's weights by a very small amount, and see what
 * happens to the accuracy and what happens to the loss. With these three functions you can.
 *
 * Lesson: README.md, "6. Accuracy is flat". PyTorch: `weights[0] *= 1.0001`, and then measure again.
 */
import type { Tensor } from "#engine";

/** Measures a model with these weights, and says it in one number: its accuracy, its loss, or anything else. */
export type Measure = (weights: Tensor) => number;

/**
 * Makes a copy of the weights in which one weight has another value. The caller's weights stay as they are. (In this
 * section they aren't recorded: their `requiresGrad` is `false`.)
 *
 * @param weights float32, shape `(n, 1)`: one weight per row
 * @param place which weight: 0 for the first one, n - 1 for the last
 * @param value what this weight is to be
 * @returns float32, shape `(n, 1)`: a tensor of its own, which shares nothing with `weights` or with an earlier result
 *
 * @example
 * const weights = tensor([[1], [2], [3]]);
 * withWeight(weights, 1, 5); // tensor([[1.], [5.], [3.]]), and weights is still [[1.], [2.], [3.]]
 *
 * Errors: none of its own; the engine complains when there is no such place.
 */
export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  // #region answer: copy the weights, write the value into that place of the copy, return the copy
  const copy = weights.clone();
  copy.select(0, place).fill_(value);
  return copy;
  // #endregion
}

/**
 * Turns one weight like a knob: gives it one value after the other, and measures each time. All the other weights stay
 * as they are, and afterwards the caller's weights are what they were before, even if `measure` throws an error (which
 * the caller gets).
 *
 * @param measure what to watch; it is asked once for each value, with all the weights, shape `(n, 1)`, and nothing else
 * @param weights float32, shape `(n, 1)`
 * @param place which weight to turn: 0 for the first one
 * @param values the values to give it, one after the other
 * @returns what `measure` said, one number for each value, in their order
 *
 * @example
 * const total: Measure = (weights) => weights.sum().item();
 * turn(total, tensor([[1], [2], [3]]), 2, [3, 30, 300]); // [6, 33, 303]
 *
 * Errors: none of its own.
 */
export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  // #region answer: for each value, measure a copy of the weights that has it in this place
  return values.map((value) => {
    const turned = weights.clone();
    turned.select(0, place).fill_(value);
    return measure(turned);
  });
  // #endregion
}

/**
 * The slope of a measure along one weight, by turning it: how much the measure rises from `h` below the weight's own
 * value to `h` above it, divided by how far apart these two are: 2 × `h`. A tiny slope counts, too.
 *
 * This is what training needs to know: a slope above 0 says "lower this weight", below 0 says "raise it". A slope of 0
 * says nothing.
 *
 * @param measure what to watch; it gets all the weights, shape `(n, 1)`
 * @param weights float32, shape `(n, 1)`; like `turn`, this leaves them as they were
 * @param place which weight: 0 for the first one
 * @param h how far to go to each side, more than 0
 * @returns the slope
 *
 * @example
 * const total: Measure = (weights) => weights.mul(4).sum().item();
 * slopeAt(total, tensor([[1], [2], [3]]), 2, 0.5); // 4
 *
 * Errors: none of its own.
 */
export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  // #region answer: measure with this weight h higher and h lower; the difference, divided by the distance
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h);
  // #endregion
}
