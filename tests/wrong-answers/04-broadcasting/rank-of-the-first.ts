/**
 * @belief   The result has as many axes as the first array.
 * @origin   The loop runs over the first shape.
 * @replaces 1-shapes.ts
 * @does     leaves out the axes in front that only the second shape has.
 * @mend     The result has the higher rank of the two, whichever shape has it.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  return a.map((length, axis) => {
    const other = b.at(axis - a.length) ?? 1;
    if (length !== other && length !== 1 && other !== 1)
      throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    return length === 1 ? other : length;
  });
}
