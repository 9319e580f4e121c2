/**
 * @belief   The first array is the large one; only the second stretches.
 * @origin   images - ideal has the small array on the right.
 * @replaces 1-shapes.ts
 * @does     refuses a length of 1 in the first shape beside another length in the second.
 * @mend     The rule is the same for both: an axis of length 1 stretches in either shape.
 */
import { alignRight } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const other = alignRight(b, rank);
  const added = rank - a.length;
  return other.map((length, axis) => {
    if (axis < added) return length;
    const own = a[axis - added]!;
    if (length !== own && length !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return own;
  });
}
