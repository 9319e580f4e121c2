/**
 * @way      It goes from the last axis to the first and multiplies up its own strides.
 * @replaces 2-stretch.ts
 */
import { type NdArray, type Shape, shapeText, type View } from "#work/04-broadcasting/nd.ts";

export function expand(x: NdArray, shape: Shape): View {
  const strides: number[] = [];
  let step = 1;
  for (let back = 1; back <= Math.max(shape.length, x.shape.length); back++) {
    const [from, to] = [x.shape.at(-back) ?? 1, shape.at(-back)];
    if (to === undefined || (from !== to && from !== 1)) {
      throw new Error(`${shapeText(shape)} isn't a stretched ${shapeText(x.shape)}`);
    }
    strides.unshift(from === 1 ? 0 : step);
    step *= from;
  }
  return { strides, shape, values: x.values };
}
