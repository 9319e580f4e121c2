/**
 * Starts the watch (thread.mjs) beside code that may get stuck, and tells it and the log what goes on.
 *
 * The watch only has to know since when something has been running. Both threads see that in one shared number: a message for
 * every test would wake the watch two hundred times in a module's run. What is running stands in the log.
 */
import { Worker } from "node:worker_threads";
import { openLog } from "./log.ts";
import type { Entry, Limits } from "./protocol.ts";

/** What the watch is given. */
export interface WatchData {
  /** The log. */
  readonly report: string;
  readonly limits: Limits;
  /** When what is running now began, in milliseconds since 1970; 0: nothing is. */
  readonly since: BigInt64Array;
}

/** @returns what has to be called before something begins, and when it has ended */
export function startWatch(report: string, limits: Limits): (entry: Entry) => void {
  const since = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const workerData: WatchData = { report, limits, since };
  const thread = new Worker(new URL("./thread.mjs", import.meta.url), { workerData });
  thread.unref();
  const note = openLog(report);
  return (entry) => {
    note(entry);
    Atomics.store(since, 0, "begin" in entry ? BigInt(Date.now()) : 0n);
  };
}
