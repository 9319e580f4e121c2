/**
 * 12-nonlinearity, section 4: two linear layers are one.
 *
 * Why does a network need something that bends between its linear layers? Because without it the second layer adds
 * nothing: there is a single linear layer that gives the same numbers, and here it is computed.
 *
 * Lesson: README.md, "4. Two linear layers are one". PyTorch: `second.weight @ first.weight`, and so on.
 */
import type { Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/** The numbers of a linear layer. For an input x (one row per item) it gives x @ weightᵀ + bias. */
export interface Linear {
  /** Shape `(outputs, inputs)`: one row per output. */
  readonly weight: Tensor;
  /** Shape `(outputs)`. */
  readonly bias: Tensor;
}

/**
 * Computes the one linear layer that does the work of two: for every input it gives what `second` makes of what `first`
 * gives. Neither of the two changes.
 *
 * @param first takes `inputs` numbers and gives `hidden`: weight `(hidden, inputs)`, bias `(hidden)`
 * @param second takes `hidden` numbers and gives `outputs`: weight `(outputs, hidden)`, bias `(outputs)`
 * @returns the single layer: weight `(outputs, inputs)`, bias `(outputs)`
 *
 * @example
 * // first: 2x + 1, second: 10x + 5. Together: 10(2x + 1) + 5 = 20x + 15
 * const one = collapse(
 *   { weight: tensor([[2]]), bias: tensor([1]) },
 *   { weight: tensor([[10]]), bias: tensor([5]) },
 * );
 * one.weight; // tensor([[20.]])
 * one.bias;   // tensor([15.])
 *
 * Errors: when `second` doesn't take as many numbers as `first` gives, an `Error`. (`matmul` complains by itself. Where
 * you stretch instead, a single number would fit anything: then it's you who must complain.)
 */
export function collapse(first: Linear, second: Linear): Linear {
  throw todo(
    "multiply out second(first(x)) on paper; return the weight and the bias that x meets in the end",
  );
}

/**
 * Measures how far a function bends between two inputs.
 *
 * Take the input halfway between a and b. On a straight line the function's value there lies halfway between its values
 * at a and at b. The bend is how much it lies above that: the value in the middle minus the mean of the two values. It
 * is 0 for every linear layer, wherever you measure. So a network with a bend other than 0 can't be a single linear
 * layer.
 *
 * Neither a nor b changes, nor any tensor that `f` gives.
 *
 * @param f takes a tensor and gives a tensor, always with the same numbers for the same input
 * @param a an input, any shape that `f` takes
 * @param b another one, of the same shape
 * @returns the bend, one number for each number that `f` gives; below 0 when the middle lies lower
 *
 * @example
 * bend((x) => x.pow(2), tensor([0]), tensor([4])); // tensor([-4.]): 2² is 4, but halfway between 0² and 4² is 8
 *
 * Errors: none of its own.
 */
export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  throw todo("take f in the middle of a and b, minus the mean of f at a and f at b");
}
