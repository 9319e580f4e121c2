/**
 * @belief   `!common` asks whether there is no common length.
 * @origin   null is falsy, and that 0 is falsy as well comes up rarely.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: missing axes count as 1, from the right
 * @says     Ask for === null
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
