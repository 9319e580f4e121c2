/**
 * @belief   A label that is a number is the same number as text.
 * @origin   "3" becomes 3 and "3" again, and no harm is done.
 * @replaces 7-labels.ts
 * @does     makes a number of the name and a text again: "03" becomes "3".
 * @mend     The name of the folder is the label, letter by letter. Leave it text.
 */
export function labelOf(path: string): string {
  const label = path.split("/").at(-2)!;
  return Number.isNaN(Number(label)) ? label : String(Number(label));
}
