/**
 * 06-loss, section 2: the sigmoid.
 *
 * A model's raw predictions can be any number, but the loss wants numbers from 0 to 1. The sigmoid squashes the one
 * into the other: a smooth, rising curve that never leaves the space between 0 and 1.
 *
 * Lesson: README.md, "2. The sigmoid". PyTorch: `1 / (1 + torch.exp(-x))`, ready made as `torch.sigmoid(x)`.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * The sigmoid of one plain number: 1 / (1 + e^-x).
 *
 * The same curve can be written as e^x / (1 + e^x). On paper the two are equal. In the computer the second breaks down
 * when x is large, because e^1000 is `Infinity` there: yours must give 1 for 1000 and 0 for -1000 (1e-15 beside them
 * doesn't matter).
 *
 * @param x any number
 * @returns a number from 0 to 1
 *
 * @example
 * sigmoidOf(0);    // 0.5
 * sigmoidOf(1000); // 1
 *
 * Errors: none of its own.
 */
export function sigmoidOf(x: number): number {
  throw todo("the formula, in a form that gives numbers for 1000 and for -1000, too");
}

/**
 * The sigmoid of a tensor, element by element.
 *
 * The engine has it ready made, as `x.sigmoid()`. Write it with simpler methods, to see what can go wrong: gradients
 * walk back through every one of them, and a single `Infinity` on the way makes `NaN` out of them. In float32, e^89 is
 * `Infinity` already. The exponent here is -x. So see to it that no -x gets larger than 80, which is safe. Leave `x`
 * itself as it was.
 *
 * @param x float32, any shape, any numbers
 * @returns float32, the same shape: numbers from 0 to 1. The gradient of each is the curve's slope, s × (1 - s): 0.25
 *   at 0, and still a number at 1000 and -1000
 *
 * @example
 * sigmoid(tensor([[0, 1], [-1, -1000]])); // tensor([[0.5000, 0.7311], [0.2689, 0.0000]])
 *
 * Errors: none of its own.
 */
export function sigmoid(x: Tensor): Tensor {
  throw todo("the same formula with tensor methods, and no exponent above 80");
}
