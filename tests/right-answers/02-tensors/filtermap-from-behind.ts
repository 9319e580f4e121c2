/**
 * @way      Begins with the last member and puts each result in front.
 * @replaces 1-lists.ts
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (let i = list.length; i-- > 0; ) if (keep(list[i]!)) result.unshift(change(list[i]!));
  return result;
}
