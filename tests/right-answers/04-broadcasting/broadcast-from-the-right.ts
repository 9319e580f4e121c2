/**
 * @way      It walks both shapes from the right with at, and puts each length in front.
 * @replaces 1-shapes.ts
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const shape: number[] = [];
  for (let back = 1; back <= Math.max(a.length, b.length); back++) {
    const lengths = new Set([a.at(-back) ?? 1, b.at(-back) ?? 1]);
    if (lengths.size === 2) lengths.delete(1);
    if (lengths.size === 2) throw new Error(`no common shape: ${shapeText(b)}, ${shapeText(a)}`);
    shape.unshift(...lengths);
  }
  return shape;
}
