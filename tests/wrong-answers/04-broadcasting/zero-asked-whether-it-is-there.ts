/**
 * @belief   `!length` asks whether the axis is missing.
 * @origin   undefined is falsy, and that 0 is falsy as well comes up rarely.
 * @replaces 1-shapes.ts
 * @does     takes the other shape's entry beside a 0, and nothing at all when there is none.
 * @mend     0 is a length, and it's falsy. Ask for === undefined, or put 1 where an axis is missing: ?? 1.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  const shape: number[] = [];
  for (let back = 1; back <= Math.max(a.length, b.length); back++) {
    const [one, other] = [a[a.length - back]!, b[b.length - back]!];
    if (!one || !other) shape.unshift(one ? one : other);
    else if (one === other || other === 1) shape.unshift(one);
    else if (one === 1) shape.unshift(other);
    else throw new Error(`${shapeText(a)} and ${shapeText(b)} don't fit`);
  }
  return shape;
}
