/**
 * @belief   Shapes of different rank don't fit; whoever wants that must reshape first.
 * @origin   Other languages ask for it.
 * @replaces 1-shapes.ts
 * @does     refuses shapes of different rank.
 * @mend     Where a shape has no axis, put 1. Then compare the columns.
 */
import { commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length !== b.length) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
  return a.map((length, axis) => {
    const common = commonLength(length, b[axis]!);
    if (common === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return common;
  });
}
