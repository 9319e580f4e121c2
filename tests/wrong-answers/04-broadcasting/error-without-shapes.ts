/**
 * @belief   An error may say in any words that something doesn't fit.
 * @origin   Whoever writes it knows the shapes; whoever reads it does not.
 * @replaces 1-shapes.ts
 * @does     refuses the right pairs, but its error doesn't name both shapes as shapeText writes them.
 * @mend     Whoever reads it wants to know what met what: put shapeText(a) and shapeText(b) into the message.
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
