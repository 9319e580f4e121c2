/**
 * Runs in the process of a learner's tests, before the spec is loaded: starts the watch, and tells it what is going on.
 *
 * Vitest can stop a test that waits for ever, but not one that never lets go (`while (true) {}`), nor one that fills
 * the memory. A second thread can: it keeps running while the first one is stuck. See thread.mjs for what it does. From here it
 * is told when a test begins and when it has ended, from guard.ts when a learner's file is loaded.
 */
import { afterEach, beforeEach, type TestContext } from "vitest";
import { channel, type Limits, type Watch } from "./protocol.ts";
import { putBack, replacing } from "./shared.ts";
import { startWatch } from "./start.ts";

const limits = JSON.parse(process.env.DIGIT_LIMITS ?? "{}") as Limits;
const tell = startWatch(process.env.DIGIT_REPORT ?? "", limits);

const watch: Watch = {
  patience: limits.time,
  begin: (phase) => tell({ begin: phase }),
  end: (result) => tell({ end: result ?? null }),
};
(globalThis as Record<symbol, unknown>)[channel] = watch;

/** Sections in which a test ran out of time: the next test would wait just as long, so it isn't started. */
const stuck = new Set<string>();

beforeEach((context) => {
  const { section, name } = namesOf(context);
  if (stuck.has(section)) throw new Error(`not run: an earlier test of ${section} never ended`);
  watch.begin({ kind: "test", section, name });
});

afterEach((context) => {
  const { section, name } = namesOf(context);
  const replaced = putBack();
  const errors = context.task.result?.errors ?? [];
  if (errors.some((error) => error.message.startsWith("Test timed out"))) stuck.add(section);
  const state = errors.length > 0 ? "failed" : "passed";
  const { message, name: kind, stack } = errors[0] ?? {};
  watch.end({ section, name, state, message, kind, stack });
  if (replaced !== undefined)
    throw Object.assign(new Error(`Your code ${replacing(replaced)}`), { name: "FileProblem" });
});

function namesOf({ task }: TestContext): { section: string; name: string } {
  return { section: task.suite?.name ?? "", name: task.name };
}
