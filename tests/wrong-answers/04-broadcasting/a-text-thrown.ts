/**
 * @belief   Anything can be thrown, so the text will do.
 * @origin   JavaScript allows it.
 * @replaces 1-shapes.ts
 * @does     throws a text, which isn't an Error.
 * @mend     Throw new Error(text): only an Error knows where it came from.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  return alignRight(a, rank).map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw `${shapeText(a)} and ${shapeText(b)} don't fit`;
    return common;
  });
}
