/**
 * @belief   A row takes four times its width; in it, the column says the place.
 * @origin   The rows are thought of in bytes, the column in pixels.
 * @replaces 2-decode.ts
 * @does     counts four bytes for the pixels of the rows above, but one for those of this row.
 * @mend     A pixel takes four bytes wherever it stands: add the pixels first, in brackets, then multiply.
 */

export function placeOf(row: number, column: number, width: number): number {
  return row * width * 4 + column;
}
