/**
 * @belief   shapeText makes the shape.
 * @origin   It's the function at hand for shapes.
 * @replaces 7-matmul.ts
 * @does     returns the shape as a text.
 * @mend     A shape is a list of lengths. shapeText is for messages.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error(`${shapeText(a)} @ ${shapeText(b)}: the inner lengths differ`);
  return shapeText([a[0]!, b[1]!]) as unknown as [number, number];
}
