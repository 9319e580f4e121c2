/** A function that is handed in and throws an error: the error belongs to whoever handed it in. */
import type { See } from "../trials/observing.ts";

/**
 * Looks at what becomes of the error that a handed-in function throws.
 *
 * @param name what the function is called
 * @param call a call that hands it in
 */
export function seeError(see: See, name: string, call: (broken: () => never) => unknown): void {
  let came = "no error";
  try {
    call(() => {
      throw new Error(`${name} has broken off`);
    });
  } catch (error) {
    came = error instanceof Error ? `the Error "${error.message}"` : "something that is no Error";
  }
  see(`what comes out of a call in which ${name} throws an error`, came);
}
