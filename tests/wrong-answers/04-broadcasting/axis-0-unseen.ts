/**
 * @belief   The first axis counts the pictures, and needs no look.
 * @origin   The loop ends before axis 0: axis > 0.
 * @replaces 1-shapes.ts
 * @does     never looks at axis 0 of the longer shape: it stays as it is, whatever the other one has there.
 * @mend     Compare all axes, the first one, too: axis >= 0.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const result = [...longer];
  const missing = longer.length - shorter.length;
  for (let axis = longer.length - 1; axis > 0; axis--) {
    const [left, right] = [longer[axis]!, shorter[axis - missing] ?? 1];
    if (left !== right && left !== 1 && right !== 1) {
      throw new Error(`broadcastShapes: ${shapeText(a)} and ${shapeText(b)} don't fit`);
    }
    result[axis] = left === 1 ? right : left;
  }
  return result;
}
