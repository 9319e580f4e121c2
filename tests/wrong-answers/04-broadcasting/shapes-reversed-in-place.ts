/**
 * @belief   reverse gives a reversed copy.
 * @origin   slice and map give copies, and reverse is called in the same way.
 * @replaces 1-shapes.ts
 * @does     turns the caller's shapes round and leaves them so.
 * @mend     reverse changes the list it's called on. Copy first: [...a].reverse(). Or align at the right without
 *           turning anything.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const names = `${shapeText(a)} and ${shapeText(b)} don't fit`;
  const [one, other] = [(a as number[]).reverse(), (b as number[]).reverse()];
  const shape: number[] = [];
  for (let back = 0; back < Math.max(one.length, other.length); back++) {
    const [left, right] = [one[back] ?? 1, other[back] ?? 1];
    if (left !== right && left !== 1 && right !== 1) throw new Error(names);
    shape.push(left === 1 ? right : left);
  }
  return shape.reverse();
}
