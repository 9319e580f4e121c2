/**
 * Runs a spec on reviewed code. This is what the sandboxed process runs, bundled; started by ../sandbox/child.ts.
 *
 * It tells whoever started it what is going on through a pipe of its own, one line of JSON each time, written at once: should
 * the next moment be the last, everything before it has been heard. What it needs itself it fetches before reviewed code runs,
 * should that code find a way to change it.
 */
import { writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import * as engine from "../../../solutions/engine/index.ts";
// A spec draws with it, and the library behind it sets itself up with assignments that are no longer possible behind the locks.
import * as plot from "../../../solutions/engine/plot.ts";
import { observe } from "../../../tests/support/expect.ts";
import type { Grid } from "../../../tests/support/values.ts";
import { mistakesLieIn } from "../../../tests/trials/known.ts";
// It needs a place of its own in the global object, which is closed then.
import "../../../tests/trials/limits.ts";
import { type Collected, type Collection, collect, expect, outcome } from "../../run/collector.ts";
import { channel, type Ended, type Phase, type Watch } from "../../run/watch/protocol.ts";
import { type Job, type Line, LONGEST, MOST, type Observed } from "../sandbox/wire.ts";
import { tried } from "../tried.ts";
import { makeClassesFirm } from "./firm.ts";
import "./files.ts";
import { lock } from "./locks.ts";
import { PNG } from "./png.ts";

/** The pipe's number in this process. */
const PIPE = 3;
/** The pipe carries more than is kept in the end: then it is seen where a text was cut. */
const room = (length: number): number => 2 * length;
/** How long something that went wrong outside of a test may take to show itself, in milliseconds. */
const AFTERMATH = 20;

const { stringify } = JSON;
const { setTimeout: later, clearTimeout: notLater } = globalThis;
const leave = process.exit.bind(process);

const job = JSON.parse(process.argv[2] ?? "{}") as Job;

const send = (line: Line<number | string>): void => {
  writeSync(PIPE, `${stringify(line)}\n`);
};

let running: Collected | undefined;
let observed: Observed<number | string>[] = [];
const phases: Phase[] = [];

observe((what, came) => {
  if (running === undefined || observed.length >= MOST.observedInTest) return;
  const text = String(what).slice(0, room(LONGEST.what));
  observed.push(
    typeof came === "string"
      ? { what: text, numbers: came.slice(0, room(LONGEST.observed)) }
      : { what: text, shape: came.shape, numbers: bounded(came) },
  );
});

/** The first numbers, and three for the rest: how many, their mean, and the mean of their squares. */
function bounded({ values }: Grid): (number | string)[] {
  const shown = values.slice(0, MOST.numbers);
  const rest = values.slice(MOST.numbers);
  if (rest.length === 0) return shown.map(sendable);
  return [...shown, rest.length, mean(rest), mean(rest.map((value) => value * value))].map(sendable);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** JSON has no NaN and no infinity. */
const sendable = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** How many lines each section may still print. */
const left = new Map<string, number>();

function print(text: string): void {
  const section = running?.section ?? "";
  const lines = left.get(section) ?? MOST.printed;
  if (lines < 0) return;
  left.set(section, lines - text.split("\n").length);
  send({ kind: "printed", section, text: text.slice(0, room(LONGEST.printed)) });
}

const watch: Watch = {
  patience: job.patience,
  begin(phase) {
    phases.push(phase);
    send({ kind: "begin", phase });
  },
  end() {
    phases.pop();
    send({ kind: "end", ended: null, observed: [] });
    // A file that imports another one goes on loading when that one has loaded.
    const outer = phases.at(-1);
    if (outer !== undefined) send({ kind: "begin", phase: outer });
  },
};

function loose(type: string | undefined, thrown: unknown): void {
  const { message, kind, stack } = described(thrown);
  send({ kind: "loose", error: { type, name: kind, message: message ?? "", stack } });
}

process.on("unhandledRejection", (reason) => loose("Unhandled Rejection", reason));
process.on("uncaughtException", (thrown) => loose(undefined, thrown));

/** Whatever was thrown, in words. Looking at it may throw as well. */
function described(thrown: unknown): { message?: string; kind?: string; stack?: string } {
  const look = (key: string): string | undefined => {
    const value = tried(() => (thrown as Record<string, unknown>)[key]);
    return typeof value === "string" ? value : undefined;
  };
  if (typeof thrown !== "object" || thrown === null) return { message: words(thrown) };
  const [message, kind] = [look("message"), look("name")];
  const stack = [look("stack"), causeStack(thrown)].filter(Boolean).join("\n") || undefined;
  return {
    message: (message ?? words(thrown)).slice(0, room(LONGEST.message)),
    kind,
    stack: stack?.slice(0, room(LONGEST.stack)),
  };
}

/** A trial's message is its own; where the reviewed code threw stands in the stack of the cause. */
const causeStack = (thrown: object): string | undefined =>
  tried(() => {
    const { cause } = thrown as { cause?: unknown };
    return cause instanceof Error && typeof cause.stack === "string" ? cause.stack : undefined;
  });

const words = (thrown: unknown): string =>
  tried(() => String(thrown).slice(0, room(LONGEST.message))) ?? "Something that can't be written as text";

/** Sections in which a test waited in vain: the next one would wait just as long. */
const stuck = new Set<string>();

async function runTest(spec: Collection, test: Collected): Promise<void> {
  const { section, name } = test;
  const about = { section, name };
  observed = [];
  if (stuck.has(section)) {
    const message = `not run: an earlier test of ${section} never ended`;
    return send({ kind: "end", ended: { ...about, state: "failed", message, kind: "Error" }, observed });
  }
  send({ kind: "begin", phase: { kind: "test", ...about } });
  running = test;
  const ended = await endOf(spec, test);
  running = undefined;
  send({ kind: "end", ended: { ...about, ...ended }, observed });
}

type End = Pick<Ended, "state" | "message" | "kind" | "stack">;

/** How a test ends, if need be by our patience. */
async function endOf(spec: Collection, test: Collected): Promise<End> {
  let timer: ReturnType<typeof later> | undefined;
  const tooLong = new Promise<End>((resolve) => {
    timer = later(() => {
      stuck.add(test.section);
      resolve({ state: "failed", message: `Test timed out in ${job.patience}ms.`, kind: "Error" });
    }, job.patience);
  });
  const end = await Promise.race([run(spec, test), tooLong]);
  notLater(timer);
  return end;
}

/** What came of a test, in words: nobody takes them for a promise. */
async function run(spec: Collection, test: Collected): Promise<End> {
  try {
    const thrown = await outcome(spec, test);
    return thrown === undefined ? { state: "passed" } : { state: "failed", ...described(thrown) };
  } catch (thrown) {
    return { state: "failed", ...described(thrown) };
  }
}

// The known mistakes of a module lie beside its spec.
const spec = fileURLToPath(job.spec);
mistakesLieIn({ [basename(spec).replace(/^spec-|\.mjs$/g, "")]: dirname(spec) });
Object.defineProperty(globalThis, channel, { value: watch, configurable: true });
await import("../../run/guard.ts");
// Whoever has the watch can say anything in our name.
Reflect.deleteProperty(globalThis, channel);
makeClassesFirm([...Object.values(engine), ...Object.values(plot), PNG]);
lock(print, [expect, Object.getPrototypeOf(expect(0))]);
try {
  // One after the other: then it is known which file is loading.
  for (const file of job.files) await import(file);
  const collected = await collect(() => import(job.spec));
  for (const test of collected.tests) {
    if (!job.without.includes(test.section)) await runTest(collected, test);
  }
} catch (thrown) {
  loose(undefined, thrown);
}
await new Promise((resolve) => later(resolve, AFTERMATH));
send({ kind: "done" });
leave(0);
