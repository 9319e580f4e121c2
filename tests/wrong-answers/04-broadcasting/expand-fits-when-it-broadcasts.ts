/**
 * @belief   An array takes a shape when the two fit by the rule of section 1.
 * @origin   The rule is the same in both sections, it seems.
 * @replaces 2-stretch.ts
 * @does     accepts a wanted length of 1 for an axis that is longer.
 * @mend     Here only the array stretches, not the wanted shape: an axis longer than 1 stays as long as it is.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const refused = new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  if (added < 0) throw refused;
  const strides = shape.map((length, axis) => {
    const from = x.shape[axis - added] ?? 1;
    if (from !== length && from !== 1 && length !== 1) throw refused;
    return axis >= added && from === length ? own[axis - added]! : 0;
  });
  return { values: x.values, shape, strides };
}
