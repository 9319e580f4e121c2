/**
 * @belief   An error need only say that something is wrong.
 * @origin   Whoever writes it knows the shapes; whoever reads it does not.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > Q10 · broadcastShapes: shapes that don't fit are refused, and named
 * @says     the shapes don't fit
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const left = a[axis - rank + a.length] ?? 1;
    const right = b[axis - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1) throw new Error("the shapes don't fit");
    return left === 1 ? right : left;
  });
}
