/**
 * @belief   A matrix that lies the other way round is turned over.
 * @origin   A row of b is just as long as a row of a.
 * @replaces 7-matmul.ts
 * @does     turns the right matrix over when the shapes fit only then.
 * @mend     Nothing is turned here: when a[1] and b[0] differ, throw.
 */
import { type Shape, shapeText } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  const inner = a[1]!;
  if (inner === b[0]) return [a[0]!, b[1]!];
  if (inner === b[1]) return [a[0]!, b[0]!];
  throw new Error(`the inner lengths of ${shapeText(a)} and ${shapeText(b)} differ`);
}
