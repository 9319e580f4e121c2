/**
 * @belief   The name of a picture is its file's name.
 * @origin   The folders before it are known.
 * @replaces 7-labels.ts
 * @does     gives only the file's name, without its folders.
 * @mend     The name is the whole path, as the table has it: the folder in it is needed later.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!.split("/").at(-1)!, label: Number(label) };
    });
}
