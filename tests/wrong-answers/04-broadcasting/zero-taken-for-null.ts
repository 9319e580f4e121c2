/**
 * @belief   `!common` asks whether there is no common length.
 * @origin   null is falsy, and that 0 is falsy as well comes up rarely.
 * @replaces 1-shapes.ts
 * @does     refuses shapes whose common length is 0 somewhere.
 * @mend     0 is falsy, as null is. Ask for === null.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (!common) throw new Error(`${shapeText(a)} and ${shapeText(b)} don't fit`);
    return common;
  });
}
