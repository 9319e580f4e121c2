/**
 * Whether a function leaves the engine's recording as its caller had it: for the trials of modules 13, 14 and 16.
 */
import { isGradEnabled, setGradEnabled } from "#engine";
import type { See } from "../trials/observing.ts";
import { throwing } from "./calls.ts";

/** Calls something while the engine records, and while it doesn't; an error ends the call and no more. */
export function seeRecording(see: See, work: () => unknown, when = "after a call"): void {
  for (const records of [true, false]) {
    setGradEnabled(records);
    try {
      work();
    } catch {
      // What went wrong is another part's business.
    }
    const after = isGradEnabled();
    setGradEnabled(true);
    see(`whether the engine records ${when} ${records ? "while it records" : "inside of noGrad"}`, after);
  }
}

/** A function that fails: whoever calls it must put things back all the same. */
export const failing = throwing(new Error("it went wrong"));
