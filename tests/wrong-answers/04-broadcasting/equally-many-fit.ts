/**
 * @belief   With equally many numbers on both sides each one finds its partner.
 * @origin   Broadcasting looks at axes, not at numbers.
 * @replaces 1-shapes.ts
 * @does     returns one of the two shapes as it is when both have equally many numbers.
 * @mend     Compare axis by axis, from the right: (4, 1) and (1, 4) make (4, 4), and (2, 3) and (3, 2) don't
 *           fit.
 */
import { type Shape, shapeText, sizeOf } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (sizeOf(a) === sizeOf(b)) return a.length < b.length ? [...b] : [...a];
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) {
      throw new Error(`broadcastShapes: ${shapeText(a)} and ${shapeText(b)} don't fit`);
    }
    return left === 1 ? right : left;
  });
}
