/**
 * @belief   A list of nothing is a mistake, too.
 * @origin   A check for missing lists goes too far.
 * @replaces 1-zip.ts
 * @does     refuses two empty lists.
 * @mend     Their lengths are equal: 0 and 0. The result is an empty list.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const [m, n] = [first.length, second.length];
  if (!m || !n || m !== n) throw new Error(`zip: cannot pair ${m} items with ${n}`);
  return Array.from({ length: m }, (_, i) => [first[i]!, second[i]!]);
}
