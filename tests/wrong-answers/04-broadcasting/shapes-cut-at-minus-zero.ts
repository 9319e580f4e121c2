/**
 * @belief   slice(-n) takes the last n of a list, for every n.
 * @origin   It does for 1, 2, 3. But -0 is 0, and slice(0) takes all.
 * @replaces 1-shapes.ts
 * @does     takes the last n axes with slice(-n), which takes all of them when n is 0: beside the empty shape it finds axes without a partner.
 * @mend     slice(long.length - n) takes the last n for every n; or go through the axes from the right with at(-1 - i).
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const together = long.slice(-short.length).map((length, axis) => {
    const other = short[axis];
    if (length === other || other === 1) return length;
    if (length === 1 && other !== undefined) return other;
    throw new Error(`${shapeText(a)} and ${shapeText(b)} don't fit`);
  });
  return [...long.slice(0, -short.length), ...together];
}
