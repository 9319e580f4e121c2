/**
 * @belief   To stretch an array is to copy its numbers as often as needed.
 * @origin   The picture in the mind is a thousand copies.
 * @replaces 2-stretch.ts
 * @does     writes every stretched number out, into a new list.
 * @mend     Nothing is copied: hand on x.values as it is. Stride 0 on the stretched axes makes the same numbers come
 *           again.
 */
import { type NdArray, rowMajorStrides, type Shape, sizeOf, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const added = shape.length - x.shape.length;
  const own = rowMajorStrides(x.shape);
  const steps = shape.map((_, axis) => ((x.shape[axis - added] ?? 1) === 1 ? 0 : own[axis - added]!));
  const values = Float32Array.from({ length: sizeOf(shape) }, (_, n) => {
    let [place, rest] = [0, n];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      place += (rest % shape[axis]!) * steps[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    return x.values[place]!;
  });
  return { values, shape, strides: rowMajorStrides(shape) };
}
