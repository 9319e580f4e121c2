/**
 * @belief   The error should name the shapes that were compared.
 * @origin   Inside the function the aligned shapes are at hand; whoever called has never seen them.
 * @replaces 1-shapes.ts
 * @does     names the aligned shapes in its error, with ones in front, not the shapes as they were given.
 * @mend     Whoever reads the error knows only the shapes that met. Write shapeText(a) and shapeText(b).
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const [one, other] = [alignRight(a, rank), alignRight(b, rank)];
  return one.map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw new Error(`${shapeText(one)} and ${shapeText(other)} don't fit`);
    return common;
  });
}
