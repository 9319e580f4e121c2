/**
 * Runs code that may never end, and ends it.
 *
 * The watch beside a learner's tests (kit/run/watch) can only end the whole process. Here one call is ended and the process goes on: then
 * it can be said on which input the code got stuck, and a known mistake that never ends harms nobody.
 */
import { randomUUID } from "node:crypto";
import { Script } from "node:vm";

/** What runs next. A script of its own can only reach it through the global object: there it can be called, and not exchanged. */
let next: (() => void) | undefined;
const channel = `digit-by-digit.limited.${randomUUID()}`;
Object.defineProperty(globalThis, Symbol.for(channel), { value: () => next?.() });
const script = new Script(`globalThis[Symbol.for("${channel}")]()`);

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
  const outer = next;
  next = work;
  try {
    script.runInThisContext({ timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  } finally {
    next = outer;
  }
}
