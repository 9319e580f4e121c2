/**
 * @belief   An axis can be told by its length.
 * @origin   Two axes may be equally long.
 * @replaces 2-stretch.ts
 * @does     looks for the first axis of x that is as long as the wanted one, and takes its stride: of two
 *           equally long axes the first counts for both.
 * @mend     Count axes from the right: the axis belongs to the place, not to the length.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const missing = shape.length - x.shape.length;
  const fits =
    missing >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[missing + axis]);
  if (!fits) throw new Error(`expand: ${shapeText(x.shape)} can't become ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  return { values: x.values, shape, strides: shape.map((length) => own[x.shape.indexOf(length)] ?? 0) };
}
