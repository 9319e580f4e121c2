/** What is new in a text, line by line. */

/** One line of a difference: in both (" "), only in the first ("-"), only in the second ("+"). */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/**
 * The shortest way from some lines to others. A line that is in both is shown as the second has it.
 *
 * @param keys what has to be equal in two lines that count as the same, for the first lines and for the second; unless told, all of it
 */
export function diffOf(
  before: readonly string[],
  after: readonly string[],
  keys = [before, after],
): DiffLine[] {
  const [old = [], now = []] = keys;
  // common[i][j]: how many lines the first from i on and the second from j on have in common, in order.
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i]![j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && old[i] === now[j]) {
      lines.push({ sign: " ", text: after[j++]! });
      i++;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: "-", text: before[i++]! });
    } else lines.push({ sign: "+", text: after[j++]! });
  }
  return lines;
}

/** How many unchanged lines are shown around a change. */
const AROUND = 1;

/**
 * The changed lines of a text, with "-" and "+" before them, a line around each, and "…" between places far from each other.
 *
 * @returns nothing when the texts are the same
 */
export function changesIn(before: string, after: string): string[] {
  const all = diffOf(linesOf(before), linesOf(after));
  const isNear = all.map((_, i) =>
    all.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ sign }) => sign !== " "),
  );
  return all.flatMap(({ sign, text }, i) => {
    if (!isNear[i]) return [];
    const isApart = i > 0 && !isNear[i - 1] && isNear.indexOf(true) < i;
    return [...(isApart ? ["…"] : []), `${sign} ${text}`.trimEnd()];
  });
}

const linesOf = (text: string): string[] => text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
