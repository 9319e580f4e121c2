/**
 * @belief   The error should name the shapes that were compared.
 * @origin   Inside the function the aligned shapes are at hand; whoever called has never seen them.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: shapes that don't fit are refused, and named
 * @says     doesn't name both shapes as they were given
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
