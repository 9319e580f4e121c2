/**
 * @belief   The label stands in the path.
 * @origin   The folder says what the picture shows.
 * @replaces 7-labels.ts
 * @does     takes the label from the folder's name.
 * @mend     Here the table is read: the label is what stands behind the comma. Only then the two can be compared.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [name] = line.split(",");
      return { name: name!, label: Number(labelOf(name!)) };
    });
}
