/**
 * @belief   A list comprehension picks members out of a list.
 * @origin   Filtering is the half that one remembers.
 * @replaces 1-lists.ts
 * @does     gives the members that stay as they were; `change` does nothing.
 * @mend     Filtering is one half. Call `change` with each member that stays, and collect what it gives.
 */
export function filterMap<A>(list: readonly A[], keep: (x: A) => boolean): A[] {
  return list.filter((x) => keep(x));
}
