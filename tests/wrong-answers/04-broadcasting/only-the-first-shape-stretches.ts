/**
 * @belief   The first array takes the shape of the second, never the other way round.
 * @origin   One array is thought of as the one that gives the shape.
 * @replaces 1-shapes.ts
 * @does     refuses a length of 1 in the second shape beside another length in the first.
 * @mend     The rule is the same for both: an axis of length 1 stretches in either shape.
 */
import { alignRight } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const one = alignRight(a, rank);
  const added = rank - b.length;
  return one.map((length, axis) => {
    if (axis < added) return length;
    const other = b[axis - added]!;
    if (length !== other && length !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return other;
  });
}
