/**
 * 05-gradients, section 7: any formula.
 *
 * With Values and the walk back, nobody has to work out slopes any more. Write the formula, run it once forward, walk
 * back once, read the slopes. And when in doubt, nudge the inputs as in section 1, and compare.
 *
 * Lesson: README.md, "7. Any formula". PyTorch: `torch.autograd.grad`, and `torch.autograd.gradcheck` for the
 * comparison.
 */
import { Value } from "./3-value.ts";
import { backward } from "./5-backward.ts";

/**
 * The gradient of any formula that is written with Values.
 *
 * The formula is run once, and walked back once. Each number becomes a Value of its own, a new one in every call, even
 * if two numbers are equal.
 *
 * @param formula takes n Values, one by one, and gives the result, a Value. It needn't use all of them
 * @param at n numbers: where to take the slopes
 * @param walk walks back from a result and leaves the gradients in the leaves. Yours, unless told: this one is called,
 *             and no other
 * @returns n numbers: the slope of the result along each input
 *
 * @example
 * gradients((x) => x.mul(x), [3]); // [6]
 *
 * Errors: none of its own.
 */
export function gradients(
  formula: (...inputs: Value[]) => Value,
  at: readonly number[],
  walk: (last: Value) => void = backward,
): number[] {
  // #region answer: make a Value of each number, run the formula on them, walk back, and read their gradients
  const inputs = at.map((number) => new Value(number));
  walk(formula(...inputs));
  return inputs.map((input) => input.grad);
  // #endregion
}

/**
 * Do two gradients agree? One may come from the walk back, the other from nudging: they are never equal to the last
 * digit.
 *
 * Two numbers agree when they differ by no more than `tolerance`, or by no more than `tolerance` times the larger of
 * their two sizes (a size has no sign). So large numbers may differ by more. NaN ("not a number") agrees with nothing,
 * not even with NaN. No number is infinite. Two empty lists agree.
 *
 * @param one n numbers
 * @param other n numbers, as many as in the first
 * @param tolerance how much is still all right: above 0
 * @returns whether the first numbers agree, and the second, and all the others
 *
 * @example
 * agree([0.1 + 0.2], [0.3]); // true, although === says false
 *
 * Errors: none of its own.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  // #region answer: compare each pair of numbers, allowing tolerance × the larger of 1 and their sizes
  return one.every((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  });
  // #endregion
}
