/**
 * @belief   Rows with the same digits one behind the other are the same row.
 * @origin   1, 230 and 123, 0 are both "1230".
 * @replaces 5-terminal.ts
 * @does     keeps what it has drawn under the row's digits, put together without a mark between them: rows of
 *           other numbers are taken for the same.
 * @mend     Draw each row. Whoever keeps rows needs a mark between the numbers: row.join(",").
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const drawn: Record<string, string> = {};
  const lines: string[] = [];
  for (const row of image) {
    const key = row.join("");
    drawn[key] ??= row.map((value) => shade(value) + shade(value)).join("");
    lines.push(drawn[key]!);
  }
  return lines.join("\n");
}
