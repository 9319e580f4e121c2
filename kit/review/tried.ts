/** What some work gives, `undefined` when it throws: for what may be anything, and is nothing then. */
export function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
