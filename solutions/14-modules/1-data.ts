/**
 * 14-modules, section 1: from data to a tensor, copied or shared.
 *
 * Two names that look alike do different things. `tensor(data)` is a function: it takes numbers, copies them, and keeps their
 * type. `Tensor` is the class; in PyTorch, calling it with a number makes a *shape*.
 *
 * Lesson: README.md, "1. Data". PyTorch: `torch.tensor(data)`, `torch.from_numpy(array)`, `torch.Tensor(2, 3)`.
 */
import { fromTypedArray, type Tensor, type TypedArray, tensor, zeros } from "#engine";

/**
 * Makes a tensor out of data, with a memory of its own: whoever changes `values` later doesn't change the tensor, and the
 * other way round.
 *
 * @param values the numbers in row-major order: a typed array (perhaps a part of a longer one, made with subarray), or a plain
 *   list of numbers or of booleans
 * @param shape the shape that they fill: exactly as many numbers as there are; some lengths may be 0. Nobody changes this list later
 * @returns a tensor of this shape, of the type that the typed array has (Float32Array: float32, Float64Array: float64,
 *   Int32Array: int32, Uint8Array: uint8), with none of its numbers rounded. A list of numbers gives float32, one of booleans
 *   gives bool. (An empty list isn't asked for.)
 *
 * @example
 * copied(new Uint8Array([1, 2, 3, 4]), [2, 2]); // tensor([[1, 2], [3, 4]], dtype=torch.uint8)
 *
 * Errors: none of its own.
 */
export function copied(
  values: TypedArray | readonly number[] | readonly boolean[],
  shape: readonly number[],
): Tensor {
  // #region answer: make a tensor out of the values, which copies them, and give it the shape
  return tensor(values).view([...shape]);
  // #endregion
}

/**
 * Makes a tensor around memory that exists already. Nothing is copied: what is written into `values` later is seen in the
 * tensor, and what is written into the tensor in place is seen in `values`.
 *
 * @param values the numbers in row-major order; they may be a part of a longer array, made with subarray: then it's this part
 *   that is shared
 * @param shape the shape that they fill: exactly as many numbers as there are; some lengths may be 0. Nobody changes this list later
 * @returns a tensor of this shape, of the type that the typed array has
 *
 * @example
 * const values = new Float32Array([1, 2, 3]);
 * const t = shared(values, [3]);
 * values[0] = 9; // now t is tensor([9., 2., 3.])
 *
 * Errors: none of its own.
 */
export function shared(values: TypedArray, shape: readonly number[]): Tensor {
  // #region answer: put a tensor around the values as they are, with the function of the engine that doesn't copy
  return fromTypedArray(values, shape);
  // #endregion
}

/**
 * Does what the *class* does when PyTorch's users call it: `torch.Tensor(2, 3)`. Numbers are taken for lengths. A list is
 * taken for values. And the type is float32, whatever comes in.
 *
 * @param data lengths, one by one, whole numbers of 0 or more: `classTensor(2, 3)`. Or one list or typed array of numbers:
 *   `classTensor([2, 3])`, which may be empty. Or nothing at all
 * @returns float32. Of lengths: a tensor of this shape, filled with 0 (PyTorch leaves in it what the memory happens to
 *   hold). Of a list: a tensor of rank 1 with a copy of its numbers. Of nothing: a tensor without numbers, of shape `(0)`
 *
 * @example
 * classTensor(3);   // tensor([0., 0., 0.]): three numbers, not the number 3
 * classTensor([3]); // tensor([3.])
 *
 * Errors: none of its own. Nobody asks for lengths below 0 or with a fraction.
 */
export function classTensor(...data: readonly number[] | readonly [readonly number[] | TypedArray]): Tensor {
  // #region answer: of a list make its numbers as float32, of lengths make zeros, of nothing make the shape (0)
  const [first = 0, ...more] = data;
  if (typeof first === "object") return tensor([...first]);
  return zeros([first, ...(more as number[])]);
  // #endregion
}
