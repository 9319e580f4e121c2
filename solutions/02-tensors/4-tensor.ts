/**
 * 02-tensors, section 4: from lists to a tensor, and back.
 *
 * Nested lists lie scattered in memory, each list somewhere else. A tensor keeps all its numbers in one typed array.
 * This section packs lists into such an array, reads a tensor back as lists, and stacks digits.
 *
 * Lesson: README.md, "4. Tensor". PyTorch: `tensor(lists)`, `x.tolist()`, `torch.stack(images)`.
 */
import type { Nested } from "./2-shape.ts";
import { packed, type Tensor } from "./tensor.ts";

/**
 * All numbers of nested lists, one behind the other, in row-major order.
 *
 * (`flat` can flatten more than one level. TypeScript then needs help with a type that contains itself: write
 * `nested as unknown[]`.)
 *
 * @param nested nested lists of rank 1 or more; no list in them is empty. There may be more numbers than a call can
 *               take as arguments, so don't hand them all over with `...`.
 * @returns a new array of 32-bit numbers: a row after the row before it, an image after the image before it
 *
 * @example
 * pack([[1, 2, 3], [4, 5, 6]])   // Float32Array [1, 2, 3, 4, 5, 6]
 */
export function pack(nested: Nested): Float32Array {
  // #region answer: flatten the lists at every level and make a Float32Array of the numbers
  return Float32Array.from((nested as unknown[]).flat(Number.POSITIVE_INFINITY) as number[]);
  // #endregion
}

/**
 * Reads a tensor as nested lists. It trusts the notes, and only them: `shape` says how many there are, `strides` and
 * `offset` say where. The numbers need not lie side by side.
 *
 * @param x any tensor; NaN may be among its numbers, and 0 among its strides
 * @returns nested lists of its shape, plain ones at every level, and none of them twice; a plain number when it has no
 *          axis
 *
 * @example
 * const values = Float32Array.of(1, 2, 3, 4, 5, 6);
 * toNested({ values, shape: [2, 2], strides: [3, 1], offset: 1 })   // [[2, 3], [5, 6]]
 * toNested({ values, shape: [], strides: [], offset: 4 })           // 5
 */
export function toNested(x: Tensor): Nested {
  // #region answer: without an axis, read the number at offset; else make a list of one smaller tensor per step
  const [length, ...shape] = x.shape;
  const [stride = 0, ...strides] = x.strides;
  if (length === undefined) return x.values[x.offset]!;
  const at = (index: number): Tensor => ({ ...x, shape, strides, offset: x.offset + index * stride });
  return Array.from({ length }, (_, index) => toNested(at(index)));
  // #endregion
}

/**
 * Puts images (or any tensors) on top of each other: a new first axis counts them.
 *
 * The result has a storage of its own, with a copy of every number.
 *
 * @param images at least one, all of one shape (or it's an error); the same one may come twice. Each is packed: its `values` are its numbers, all of
 *               them and no others, in row-major order. They stay as they are.
 * @returns a new tensor of shape `[how many, ...their shape]`, packed
 *
 * @example
 * const a = packed(Float32Array.of(1, 2, 3), [3]);
 * const b = packed(Float32Array.of(4, 5, 6), [3]);
 * stack([a, b])   // { values: [1, 2, 3, 4, 5, 6], shape: [2, 3], strides: [3, 1], offset: 0 }
 *
 * Errors: when two shapes differ, an `Error` whose message names both, such as "(2, 3)", "[2, 3]" or "2,3".
 */
export function stack(images: readonly Tensor[]): Tensor {
  // #region answer: refuse different shapes, then write the images one behind the other into a new array
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) {
    if (String(image.shape) !== String(shape))
      throw new Error(`stack: (${shape}) and (${image.shape}) differ`);
    values.set(image.values, i * first.length);
  }
  return packed(values, [images.length, ...shape]);
  // #endregion
}
