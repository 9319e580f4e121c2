/**
 * @belief   An axis of length 1 in front holds nothing, so a shape without it will do.
 * @origin   (1, 4) and (4) hold the same numbers.
 * @replaces 2-stretch.ts
 * @does     drops axes of length 1 in front when the wanted shape has fewer axes.
 * @mend     Stretching takes no axis away: when the wanted shape has fewer axes, throw an Error that names both
 *           shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  let own: Shape = x.shape;
  while (own.length > shape.length && own[0] === 1) own = own.slice(1);
  const added = shape.length - own.length;
  if (added < 0 || own.some((length, axis) => length !== 1 && length !== shape[axis + added])) {
    throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  }
  const strides = rowMajorStrides(own);
  return {
    values: x.values,
    shape,
    strides: shape.map((length, axis) => (own[axis - added] === length ? strides[axis - added]! : 0)),
  };
}
