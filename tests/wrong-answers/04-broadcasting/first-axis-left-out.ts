/**
 * @belief   The loop goes down to 1.
 * @origin   A loop that counts down is written with > 0.
 * @replaces 1-shapes.ts
 * @does     leaves out the first axis of the result.
 * @mend     Axis 0 is an axis, too: a loop that counts down goes on while axis >= 0.
 */
import { alignRight, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const [one, other] = [alignRight(a, rank), alignRight(b, rank)];
  const shape: number[] = [];
  for (let axis = rank - 1; axis > 0; axis--) {
    const common = commonLength(one[axis]!, other[axis]!);
    if (common === null) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    shape.unshift(common);
  }
  return shape;
}
