/**
 * @way      Grows the result from member to member.
 * @replaces 1-lists.ts
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  return list.reduce<B[]>((result, x) => (keep(x) ? result.concat([change(x)]) : result), []);
}
