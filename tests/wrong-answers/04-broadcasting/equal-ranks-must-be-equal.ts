/**
 * @belief   Two shapes of the same rank must be the same.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 1-shapes.ts
 * @does     refuses every pair of lengths that aren't equal, also when one of them is 1.
 * @mend     A length of 1 fits every other: that axis stretches, also when the ranks are equal. See "1. Shapes".
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const added = longer.length - shorter.length;
  const fits = shorter.every((length, axis) => length === longer[axis + added]);
  if (!fits) throw new Error(`broadcastShapes: ${shapeText(a)} and ${shapeText(b)} do not fit`);
  return [...longer];
}
