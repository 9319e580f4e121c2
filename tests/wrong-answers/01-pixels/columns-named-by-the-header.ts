/**
 * @belief   The header says what the fields are called.
 * @origin   A CSV reader such as pandas names the columns so.
 * @replaces 7-labels.ts
 * @does     names the fields of a row by the words of the header.
 * @mend     A Row always has the fields name and label, in whatever words the header says it.
 */

export function parseLabels(text: string): Record<string, string | number>[] {
  const [header, ...lines] = text.split(/\r?\n/);
  const [first, second] = header!.split(",");
  return lines
    .filter((line) => line !== "")
    .map((line) => ({ [first!]: line.split(",")[0]!, [second!]: Number(line.split(",")[1]) }));
}
