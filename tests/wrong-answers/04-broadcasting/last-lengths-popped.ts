/**
 * @belief   pop gives the last length.
 * @origin   The shapes are aligned at the right, and pop begins there.
 * @replaces 1-shapes.ts
 * @does     takes the lengths out of the caller's shapes.
 * @mend     The shapes belong to the caller. Read their lengths with at(-1 - i), or take them out of copies.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const [left, right] = [a as number[], b as number[]];
  const result: number[] = [];
  while (left.length > 0 || right.length > 0) {
    const p = left.pop() ?? 1;
    const q = right.pop() ?? 1;
    if (p !== q && p !== 1 && q !== 1) throw new Error(`${shapeText(a)} and ${shapeText(b)} don't fit`);
    result.unshift(p === 1 ? q : p);
  }
  return result;
}
