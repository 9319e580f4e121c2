/**
 * @belief   pop and shift give the lengths.
 * @origin   They name the end that is wanted.
 * @replaces 7-matmul.ts
 * @does     takes lengths out of the caller's shapes.
 * @mend     The shapes belong to the caller: read a[0], a[1], b[0] and b[1].
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const left = (a as number[]).pop();
  const right = (b as number[]).shift();
  if (left !== right) throw new Error(`no product of ${shapeText(a)} and ${shapeText(b)}`);
  return [a[0]!, b[0]!];
}
