/**
 * 02-tensors, section 3: strides.
 *
 * Memory is one long line. A tensor's numbers lie in it one behind the other, and indices must be turned into a place
 * in the line. One number per axis is enough for that: how many places one step along this axis is. It is called the
 * stride. Nothing here knows any numbers of a tensor, only where they lie.
 *
 * Lesson: README.md, "3. Strides". PyTorch: `x.stride()`.
 */

/**
 * The strides of a tensor in row-major order: row after row, without gaps.
 *
 * One step along the last axis is one place. A step along any other axis jumps over everything
 * that one step contains.
 *
 * @param shape one length per axis, each 1 or more; the list must stay as it is
 * @returns one stride per axis, in places
 *
 * @example
 * rowMajorStrides([2, 3])   // [3, 1]: the next row begins 3 places on, the next column 1
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  // #region answer: give each axis the product of the lengths of all axes after it
  const strides: number[] = [];
  let step = 1;
  for (const length of shape.toReversed()) {
    strides.unshift(step);
    step *= length;
  }
  return strides;
  // #endregion
}

/**
 * From indices to a place in the line of numbers.
 *
 * @param indices one per axis
 * @param strides one per axis, in places; not always those of row-major order, and perhaps 0
 * @param offset  the place of the number with the indices 0, 0, ...
 * @returns the place, counted from 0
 *
 * @example
 * placeOf([1, 2], [3, 1], 0)    // 5: one row of 3 and 2 columns
 * placeOf([1, 2], [3, 1], 10)   // 15: the same, in a tensor that begins at place 10
 */
export function placeOf(indices: readonly number[], strides: readonly number[], offset: number): number {
  // #region answer: begin at the offset and take each index times its stride
  return indices.reduce((place, index, axis) => place + index * strides[axis]!, offset);
  // #endregion
}

/**
 * The way back, for row-major order: which indices does the number at a place have?
 *
 * @param place counted from 0, less than the product of the shape; some millions at most
 * @param shape one length per axis, each 1 or more; the list must stay as it is
 * @returns one index per axis, 0s too
 *
 * @example
 * indicesAt(5, [2, 3])   // [1, 2]
 * indicesAt(2, [2, 3])   // [0, 2]
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  // #region answer: from the last axis to the first, the remainder is the index and the quotient goes on
  const indices: number[] = [];
  let rest = place;
  for (const length of shape.toReversed()) {
    indices.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return indices;
  // #endregion
}
