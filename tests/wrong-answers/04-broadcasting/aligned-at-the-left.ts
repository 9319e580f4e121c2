/**
 * @belief   Shapes are compared from the first axis on.
 * @origin   Lists are read from the left.
 * @replaces 1-shapes.ts
 * @does     compares the shapes from the first axis on.
 * @mend     Align the shapes at the right: the last axes stand under each other, and missing ones in front count as
 *           1.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis) => {
    const [one, other] = [a[axis] ?? 1, b[axis] ?? 1];
    if (one !== other && one !== 1 && other !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return one === 1 ? other : one;
  });
}
