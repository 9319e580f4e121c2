/**
 * @belief   The shape of a product is the broadcast shape.
 * @origin   One rule is carried over to the other operation.
 * @replaces 7-matmul.ts
 * @does     follows the rule of broadcasting, as for *.
 * @mend     A row of the left meets a column of the right: (n, k) and (k, m) give (n, m), and only the two k must be
 *           equal.
 */
import { commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const columns = commonLength(a[1]!, b[1]!);
  const rows = commonLength(a[0]!, b[0]!);
  if (rows === null || columns === null) throw new Error(`${shapeText(a)} @ ${shapeText(b)} don't fit`);
  return [rows, columns];
}
