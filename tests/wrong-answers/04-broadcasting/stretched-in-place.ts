/**
 * @belief   The first shape becomes the common one.
 * @origin   The result is collected where the first lengths stand.
 * @replaces 1-shapes.ts
 * @does     writes the common lengths into the first shape and returns that list.
 * @mend     The shapes belong to the caller. Collect the result in a list of its own.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const names = `${shapeText(a)} and ${shapeText(b)} don't fit`;
  const shape = a as number[];
  while (shape.length < b.length) shape.unshift(1);
  for (const [axis, length] of alignRight(b, shape.length).entries()) {
    const common = commonLength(shape[axis]!, length);
    if (common === null) throw new Error(names);
    shape[axis] = common;
  }
  return shape;
}
