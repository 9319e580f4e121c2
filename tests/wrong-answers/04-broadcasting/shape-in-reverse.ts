/**
 * @belief   What is collected from the right is the shape.
 * @origin   The loop goes from the last axis to the first and pushes.
 * @replaces 1-shapes.ts
 * @does     returns the common shape in reverse order.
 * @mend     Whoever goes from right to left must turn the list round at the end, or put each length in front.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const shape: number[] = [];
  for (let back = 1; back <= Math.max(a.length, b.length); back++) {
    const [one, other] = [a.at(-back) ?? 1, b.at(-back) ?? 1];
    if (one !== other && one !== 1 && other !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)}`);
    shape.push(one === 1 ? other : one);
  }
  return shape;
}
