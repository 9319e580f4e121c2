/**
 * @belief   `a[i] || 1` puts a 1 where there is no axis.
 * @origin   || is the older way to write a default.
 * @replaces 1-shapes.ts
 * @does     treats a length of 0 like a missing axis.
 * @mend     0 is falsy, so || replaces it, too. ?? replaces only what is missing.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const one = a[axis - rank + a.length] || 1;
    const other = b[axis - rank + b.length] || 1;
    if (one !== other && one !== 1 && other !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return one === 1 ? other : one;
  });
}
