/**
 * @belief   Expanding makes things larger, so a smaller length is a mistake.
 * @origin   The name says so.
 * @replaces 2-stretch.ts
 * @does     refuses to make an axis of length 0 from one of length 1.
 * @mend     Only an axis longer than 1 must not change. A 1 takes every length, 0 as well.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const problem = new Error(`can't expand ${shapeText(x.shape)} to ${shapeText(shape)}`);
  const missing = shape.length - x.shape.length;
  if (missing < 0) throw problem;
  const own = rowMajorStrides(x.shape);
  const strides: number[] = Array(missing).fill(0);
  x.shape.forEach((length, axis) => {
    const wanted = shape[missing + axis]!;
    if (wanted < length || (wanted > length && length !== 1)) throw problem;
    strides.push(wanted > length ? 0 : own[axis]!);
  });
  return { values: x.values, shape, strides };
}
