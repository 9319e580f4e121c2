/**
 * @belief   All four lengths must be there.
 * @origin   ! asks for undefined, and for 0 as well.
 * @replaces 7-matmul.ts
 * @does     refuses shapes with a length of 0.
 * @mend     0 is a length like others: (2, 0) and (0, 3) give (2, 3). Only inner lengths that differ are refused.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const [rows, k] = a;
  const [j, columns] = b;
  if (!rows || !k || !j || !columns || k !== j) {
    throw new Error(`${shapeText(a)} and ${shapeText(b)} have no product`);
  }
  return [rows, columns];
}
