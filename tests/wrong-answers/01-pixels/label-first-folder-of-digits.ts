/**
 * @belief   The label is the folder that is a number.
 * @origin   In this data set it is.
 * @replaces 7-labels.ts
 * @does     gives the first folder that is a number, and throws where there is none.
 * @mend     Labels can have any name, and other folders can be numbers: go by the place in the
 *           path.
 */
export function labelOf(path: string): string {
  const parts = path.split("/");
  const label = parts.find((part) => /^\d+$/.test(part));
  if (label === undefined) throw new Error(`no label in ${path}`);
  return label;
}
