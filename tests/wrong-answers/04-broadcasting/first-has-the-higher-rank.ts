/**
 * @belief   The first array has more axes, so only the second one is brought to its rank.
 * @origin   images - ideal has the large array on the left.
 * @replaces 1-shapes.ts
 * @does     brings the second shape to the rank of the first, and fails when the second has more axes.
 * @mend     Bring both shapes to the higher of the two ranks, whichever has it.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const other = alignRight(b, a.length);
  return a.map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return common;
  });
}
