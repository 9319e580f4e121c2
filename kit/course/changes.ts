/**
 * What is new in a text: a small line-by-line comparison, for stubs that a newer kit has changed.
 */

/** How many unchanged lines are shown around a change. */
const AROUND = 1;

type Row = readonly [mark: " " | "-" | "+", line: string];

/**
 * The changed lines of a text, with "-" and "+" before them, a line around each, and "…" between places far from each other.
 *
 * @returns nothing when the texts are the same
 */
export function changesIn(before: string, after: string): string[] {
  const rows = compare(linesOf(before), linesOf(after));
  const near = rows.map((_, i) =>
    rows.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(([mark]) => mark !== " "),
  );
  const lines: string[] = [];
  let gap = false;
  for (const [i, [mark, line]] of rows.entries()) {
    if (!near[i]) {
      gap = true;
      continue;
    }
    if (gap && lines.length > 0) lines.push("…");
    gap = false;
    lines.push(`${mark} ${line}`.trimEnd());
  }
  return lines;
}

const linesOf = (text: string): string[] => text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");

/** The longest list of lines that both have, by the textbook's table; what is left over came or went. */
function compare(before: readonly string[], after: readonly string[]): Row[] {
  const wide = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * wide);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * wide + j] =
        before[i] === after[j]
          ? longest[(i + 1) * wide + j + 1]! + 1
          : Math.max(longest[(i + 1) * wide + j]!, longest[i * wide + j + 1]!);
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      rows.push([" ", before[i]!]);
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && longest[(i + 1) * wide + j]! >= longest[i * wide + j + 1]!)
    ) {
      rows.push(["-", before[i++]!]);
    } else {
      rows.push(["+", after[j++]!]);
    }
  }
  return rows;
}
