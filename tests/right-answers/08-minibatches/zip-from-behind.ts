/**
 * @way      From the last to the first, each pair is put in front.
 * @replaces 1-zip.ts
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const [n, m] = [first.length, second.length];
  if (n - m) throw new RangeError(`${m} partners for ${n}`);
  const pairs: [A, B][] = [];
  for (let i = n; i--; ) pairs.unshift([first[i] as A, second[i] as B]);
  return pairs;
}
