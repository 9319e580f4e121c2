/**
 * @belief   Broadcasting happens when the ranks differ, and only then.
 * @origin   The usual first example subtracts a picture from a stack of pictures.
 * @replaces 1-shapes.ts
 * @does     returns the first shape as it is when the ranks are equal.
 * @mend     Broadcasting isn't only for different ranks: compare the lengths in every case. Axes of length 1 stretch,
 *           others must be equal.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length === b.length) return [...a];
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return left === 1 ? right : left;
  });
}
