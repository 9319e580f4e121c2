/** A function that is handed in and throws an error: the error belongs to whoever handed it in. */
import type { See } from "../trials/observing.ts";

/**
 * Looks whether the error that a handed-in function throws gets to the caller.
 *
 * @param name what the function is called
 * @param call a call that hands it in
 */
export function seeError(see: See, name: string, call: (broken: () => never) => unknown): void {
  const error = new Error(`${name} has broken off`);
  let came: unknown;
  try {
    call(() => {
      throw error;
    });
  } catch (thrown) {
    came = thrown;
  }
  see(`whether the caller gets the error that ${name} throws`, came === error);
}
