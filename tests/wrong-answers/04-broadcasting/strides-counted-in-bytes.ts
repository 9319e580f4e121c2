/**
 * @belief   A stride counts bytes.
 * @origin   NumPy's strides do: 4 for each float32.
 * @replaces 2-stretch.ts
 * @does     gives strides that are four times too large.
 * @mend     A stride counts places in values, not bytes: the next number is 1 place away.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length === 1 || length === shape[axis + added]);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const bytes = x.values.BYTES_PER_ELEMENT;
  const strides = shape.map((_, axis) =>
    (x.shape[axis - added] ?? 1) === 1 ? 0 : bytes * own[axis - added]!,
  );
  return { values: x.values, shape, strides };
}
