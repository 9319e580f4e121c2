/**
 * @belief   There is always a last stride, and it's 1.
 * @origin   The list of strides begins as [1].
 * @replaces 3-strides.ts
 * @does     gives [1] for a shape without axes, and is right for others.
 * @mend     One stride per axis: without axes there is none.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  const strides = [1];
  for (let axis = shape.length - 1; axis > 0; axis--) strides.unshift(strides[0]! * shape[axis]!);
  return strides;
}
