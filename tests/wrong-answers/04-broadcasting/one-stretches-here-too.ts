/**
 * @belief   An inner length of 1 stretches, as in broadcasting.
 * @origin   One rule is carried over to the other operation.
 * @replaces 7-matmul.ts
 * @does     accepts inner lengths that differ when one of them is 1.
 * @mend     That's the rule of broadcasting. In a matrix product nothing stretches, not even a 1.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const fits = a[1] === b[0] || a[1] === 1 || b[0] === 1;
  if (!fits) throw new Error(`matmul: ${shapeText(a)} @ ${shapeText(b)}`);
  return [a[0]!, b[1]!];
}
