/**
 * 14-modules, section 7: walking back from more than one number.
 *
 * A loss is one number, and `backward()` needs nothing. When the output is a tensor, somebody has to say how much each of its
 * numbers counts. This is the **upstream gradient**, and it has the shape of the output.
 *
 * Lesson: README.md, "7. The gradient from above". PyTorch: `torch.autograd.grad(f(*inputs), inputs, upstream)`.
 */
import { eye, type Tensor, tensor, zerosLike } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Sends an upstream gradient back through a function, and gives what arrives at each of its inputs.
 *
 * The given tensors don't notice: they keep their numbers, their `grad` and their `requiresGrad`. So the function is run on
 * leaves of our own, one for each input, even if the same tensor is given twice. (It's called while the engine records, not inside of
 * `noGrad`.)
 *
 * @param f takes as many tensors as there are inputs, one by one, and gives a tensor; it is called once, and uses at least one of
 *   them, and no other tensor that is recorded
 * @param inputs float32 or float64, any shapes, at least one
 * @param upstream how much each number of f's output counts: a tensor of the shape and type of the *output*
 * @returns a gradient for each input, in order, in its shape and type, with all its digits; zeros for an input that f doesn't use
 *
 * @example
 * const q = (a: Tensor, b: Tensor) => a.pow(3).mul(3).sub(b.pow(2));
 * pullBack(q, [tensor([2, 3]), tensor([6, 4])], tensor([1, 1])); // [tensor([36., 81.]), tensor([-12.,  -8.])]
 *
 * Errors: those of the engine's `backward`, when the upstream gradient hasn't the shape of the output, even if it could be broadcast.
 */
export function pullBack(
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
  upstream: Tensor,
): Tensor[] {
  throw todo("make a leaf of each input, run f on them, walk back with the upstream, and read the gradients");
}

/**
 * The same gradient, found by trying: move one number of x a little up and a little down, and look how far the output moves,
 * with each of its numbers counted as upstream says.
 *
 *     (f(x + h) - f(x - h)) · upstream, added up, / 2h
 *
 * @param f takes a tensor and gives a tensor, always with the same numbers for the same input. It is called twice for each
 *   number of x, in any order, with a tensor in which this one is h larger or h smaller, and all others are as they were (but
 *   for rounding): each time a float64 tensor of its own, which f may keep or return
 * @param x float64, any shape, at least one number; it stays as it was
 * @param upstream float64, in the shape of f's output
 * @param h how far to move: above 0
 * @returns float64, the shape of x, without a record: one slope for each number of x. Whether the engine records stays as it was,
 *   also when f throws
 *
 * @example
 * const x = tensor([3, 1], { dtype: "float64" });
 * nudged((x) => x.pow(2), x, tensor([1, 10], { dtype: "float64" })); // near to tensor([6, 20])
 *
 * Errors: none of its own.
 */
export function nudged(f: (x: Tensor) => Tensor, x: Tensor, upstream: Tensor, h = 1e-4): Tensor {
  throw todo(
    "for each number of x, run f with it a little up and a little down, and weigh the change with upstream",
  );
}
