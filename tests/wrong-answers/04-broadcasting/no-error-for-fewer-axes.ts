/**
 * @belief   Axes that the wanted shape lacks needn't be looked at.
 * @origin   The loop goes over the wanted shape, and only its axes are checked.
 * @replaces 2-stretch.ts
 * @does     accepts a shape with fewer axes, when the last ones fit.
 * @mend     Stretching takes no axis away: when the wanted shape has fewer axes than the array, throw an Error that
 *           names both shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => {
    const from = x.shape[axis - added] ?? 1;
    if (from !== 1 && from !== length) {
      throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
    }
    return from === 1 ? 0 : own[axis - added]!;
  });
  return { values: x.values, shape, strides };
}
