/**
 * @belief   An error may say in any words that something doesn't fit.
 * @origin   Whoever writes the error knows the shapes; whoever reads it doesn't.
 * @replaces 7-matmul.ts
 * @does     refuses the right shapes, but its error doesn't name both as shapeText writes them.
 * @mend     Put shapeText(a) and shapeText(b) into the message.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) throw new Error("the inner lengths differ");
  return [a[0]!, b[1]!];
}
