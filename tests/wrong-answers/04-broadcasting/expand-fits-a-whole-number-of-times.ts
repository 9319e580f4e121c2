/**
 * @belief   An array fits when its numbers fill the shape a whole number of times.
 * @origin   The numbers of a stretched array come again and again.
 * @replaces 2-stretch.ts
 * @does     compares only how many numbers there are: the shape must hold a multiple of the array's.
 * @mend     Compare axis by axis: a length stays, or it is 1 and stretches. 2 does not become 4.
 */
import {
  type NdArray,
  rowMajorStrides,
  type Shape,
  shapeText,
  sizeOf,
  type View,
} from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  if (added < 0 || sizeOf(shape) % x.values.length > 0) {
    throw new Error(`${shapeText(x.shape)} doesn't fit into ${shapeText(shape)}`);
  }
  const own = rowMajorStrides(x.shape);
  const strides = shape.map((length, axis) => (x.shape[axis - added] === length ? own[axis - added]! : 0));
  return { values: x.values, shape, strides };
}
