/**
 * @belief   A member that counts as false is no member.
 * @origin   `if (x && ...)` is written to be safe.
 * @replaces 1-lists.ts
 * @does     drops members that count as false (0, an empty text, false, null, undefined) without asking `keep`.
 * @mend     Only `keep` decides. 0 and an empty text are members as good as others.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (const x of list) if (x && keep(x)) result.push(change(x));
  return result;
}
