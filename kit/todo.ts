/**
 * What stands in a stub where the answer will be: `throw todo("subtract lr × gradient from every parameter")`.
 *
 * A stub throws instead of returning something harmless, so that no test can pass before the answer is written. The
 * error has a class of its own: then the reporter can tell "not written yet" (a to-do) from "written and wrong".
 */

/** "Not written yet": its message is the task, in words. */
export class TodoError extends Error {
  override readonly name = "TodoError";
}

/**
 * Makes the error that a stub throws.
 *
 * @param task what to write here, as an instruction: "return the mean of the squared differences"
 */
export function todo(task: string): TodoError {
  return new TodoError(task);
}
