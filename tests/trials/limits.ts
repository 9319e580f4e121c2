/**
 * Runs code that may never end, and ends it.
 *
 * The watch beside a learner's tests (kit/run/watch) can only end the whole process. Here one call is ended and the process goes on: then
 * it can be said on which input the code got stuck, and a known mistake that never ends harms nobody.
 */
import { Script } from "node:vm";

const channel = Symbol.for("digit-by-digit.limited");
const script = new Script(`globalThis[Symbol.for("digit-by-digit.limited")]()`);

/** How long all calls of one trial may take together, in milliseconds. */
export const PATIENCE = 2500;
/** How long one call may take, and a known mistake that is known to be endless. */
export const SHORT_PATIENCE = 500;

/**
 * Runs `work`, for so long and no longer.
 *
 * @returns false when it had to be stopped
 * @throws what `work` throws
 */
export function ends(work: () => void, milliseconds: number): boolean {
  // Who steps through the code with a debugger has all the time in the world.
  if (process.execArgv.some((flag) => flag.startsWith("--inspect"))) {
    work();
    return true;
  }
  const place = globalThis as Record<symbol, unknown>;
  const outer = place[channel];
  place[channel] = work;
  try {
    script.runInThisContext({ timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  } finally {
    place[channel] = outer;
  }
}
