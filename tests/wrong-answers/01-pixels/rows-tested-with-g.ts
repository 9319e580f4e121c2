/**
 * @belief   test looks at each line from its beginning.
 * @origin   Without the g it does.
 * @replaces 7-labels.ts
 * @does     leaves out rows: its pattern has a g, and goes on in a line at the place where it stopped in the line
 *           before.
 * @mend     A regular expression with g, called by test or exec, remembers its place (lastIndex). Leave out the g.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const endsInLabel = /,\d+$/g;
  const lines = text.split(/\r?\n/).slice(1);
  return lines
    .filter((line) => endsInLabel.test(line))
    .map((line) => {
      const comma = line.lastIndexOf(",");
      return { name: line.slice(0, comma), label: Number(line.slice(comma + 1)) };
    });
}
