/**
 * @belief   Ones in front of a shape change nothing: they count as ones anyway.
 * @origin   unshift is the shortest way to align.
 * @replaces 1-shapes.ts
 * @does     puts ones into the caller's shapes.
 * @mend     The shapes belong to the caller. Align copies of them: alignRight makes new lists.
 */
import { commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const names = `${shapeText(a)} and ${shapeText(b)} don't fit`;
  const [one, other] = [a as number[], b as number[]];
  while (one.length < other.length) one.unshift(1);
  while (other.length < one.length) other.unshift(1);
  return one.map((length, axis) => {
    const common = commonLength(length, other[axis]!);
    if (common === null) throw new Error(names);
    return common;
  });
}
