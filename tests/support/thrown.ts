/** Promises about errors: what a function says when it refuses. */

/** The message of the error that `work` throws, or "nothing". A to-do stays a to-do; what isn't an Error is told so. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if ((error as Error).name === "TodoError") throw error;
    return error instanceof Error ? error.message : "no Error but something else: write throw new Error(...)";
  }
  return "nothing";
}
