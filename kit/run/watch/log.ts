/**
 * The watch's log: what goes on in a learner's process, so that it is known when the process is not any more.
 *
 * A line for each beginning and each end, written before anything goes on, because a process may die at once. It is
 * kept open and only added to: that takes a hundredth of the time that writing a file anew does, and there are two
 * hundred lines in a module's run. The process and its watch (thread.mjs) both add to it.
 */
import { openSync, readFileSync, rmSync, writeSync } from "node:fs";
import type { Entry, WatchReport } from "./protocol.ts";

/** Begins a log, or goes on with one. @returns what adds a line to it; nothing fails when that can't be done */
export function openLog(path: string): (entry: Entry) => void {
  try {
    const file = openSync(path, "a");
    return (entry) => {
      try {
        writeSync(file, `${JSON.stringify(entry)}\n`);
      } catch {
        // A full disk: the tests are worth more than the note.
      }
    };
  } catch {
    return () => {}; // The run was ended from outside and its folder is gone: nobody will read the notes.
  }
}

/** Before a run: what the last one wrote is no news. */
export function forgetLog(path: string): void {
  rmSync(path, { force: true });
}

/** What a log says in the end. Nothing, if there is none; a line that was cut off doesn't count. */
export function readLog(path: string): WatchReport {
  const report: WatchReport = { phase: null, ended: [] };
  for (const entry of entriesOf(path)) {
    if ("stopped" in entry || "frames" in entry) Object.assign(report, entry);
    else if (report.stopped !== undefined)
      continue; // What was going on when the watch stepped in is what counts.
    else if ("begin" in entry) report.phase = entry.begin;
    else {
      report.phase = null;
      if (entry.end !== null) report.ended.push(entry.end);
    }
  }
  return report;
}

function entriesOf(path: string): Entry[] {
  try {
    return readFileSync(path, "utf8").split("\n").flatMap(parsed);
  } catch {
    return [];
  }
}

function parsed(line: string): Entry[] {
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}
