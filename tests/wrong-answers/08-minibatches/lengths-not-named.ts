/**
 * @belief   That they differ says it all.
 * @origin   Whoever writes the message knows the lists; whoever reads it doesn't.
 * @replaces 1-zip.ts
 * @does     refuses two different lengths with a message that doesn't hold both.
 * @mend     Put both lengths into the message: `${first.length}` and `${second.length}`.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) throw new Error("zip: the lists differ in length");
  return first.map((item, i) => [item, second[i] as B]);
}
