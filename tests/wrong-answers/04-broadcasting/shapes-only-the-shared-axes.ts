/**
 * @belief   The axes that only one shape has are no part of the meeting.
 * @origin   The loop goes to the end of the shorter shape.
 * @replaces 1-shapes.ts
 * @does     leaves out the axes that only one of the two shapes has.
 * @mend     The result has the higher rank of the two. A missing axis counts as 1, so the other's length stays.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const shape: number[] = [];
  for (let back = 1; back <= Math.min(a.length, b.length); back++) {
    const [one, other] = [a.at(-back)!, b.at(-back)!];
    if (one !== other && one !== 1 && other !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    shape.unshift(one === 1 ? other : one);
  }
  return shape;
}
