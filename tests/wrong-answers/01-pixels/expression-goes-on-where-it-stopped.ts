/**
 * @belief   A regular expression can be kept outside, and begins anew with every line.
 * @origin   Without the g it does.
 * @replaces 7-labels.ts
 * @does     leaves out the line after each one that it has read: its search goes on where it stopped before.
 * @mend     A regular expression with g, called by exec or test, remembers its place. Leave out the g.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

const LINE = /^(.*),(\d+)$/g;

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const match = LINE.exec(line);
      return match === null ? [] : [{ name: match[1]!, label: Number(match[2]) }];
    });
}
