/**
 * @belief   An error is something to give back.
 * @origin   return and throw both end a function.
 * @replaces 1-shapes.ts
 * @does     returns an error in place of throwing it.
 * @mend     Only throw stops the caller. What is returned is taken for a shape.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  const shape = alignRight(a, rank).map((length, axis) => commonLength(length, other[axis]!));
  if (shape.includes(null)) return new Error(`${shapeText(a)} and ${shapeText(b)}`) as unknown as number[];
  return shape as number[];
}
