/**
 * @belief   To stretch is to become longer; only what would shrink is refused.
 * @origin   The check asks for "smaller or equal", as one does with sizes.
 * @replaces 2-stretch.ts
 * @does     accepts an axis longer than 1 that would have to become longer still.
 * @mend     Only an axis of length 1 becomes longer. An axis of 2 doesn't become 4: throw an Error that names both
 *           shapes.
 */
import { type NdArray, rowMajorStrides, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const fits = added >= 0 && x.shape.every((length, axis) => length <= shape[axis + added]!);
  if (!fits) throw new Error(`${shapeText(x.shape)} can't be expanded to ${shapeText(shape)}`);
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
