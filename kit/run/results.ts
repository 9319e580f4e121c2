/**
 * What came out of a learner's run, free of Vitest: sections, their tests, and what is wrong with each.
 *
 * The reporter collects it (reporter.ts), and report.ts turns it into text. Between the two lies the question "where should the
 * learner look?", which is answered here: the innermost place of the error's stack that lies in the learner's own folder.
 */
import { fileURLToPath } from "node:url";
import { shortPath, slashed } from "../course/house.ts";
import type { Ended, Place } from "./watch/protocol.ts";

/** What went wrong in one test. */
export interface Failure {
  /** "todo": not written yet. "file": the file can't be used. "wrong": anything else. */
  kind: "todo" | "file" | "wrong";
  /** The message, as it is meant for the learner. */
  message: string;
  /** Where in the learner's code it happened, if it is known. */
  place?: Place;
  /** The whole stack, for `--stack`. */
  stack?: string;
}

/** One test: passed, if there is no failure. */
export interface Outcome {
  section: string;
  name: string;
  failure?: Failure;
}

/** One run of one module's spec. */
export interface ModuleRun {
  /** "07-sgd" */
  id: string;
  outcomes: Outcome[];
  /** What the learner's code printed, by section; "" is what no test printed. */
  printed: Map<string, string[]>;
  /** What belongs to no test: a promise that was rejected later, a spec that can't be loaded. */
  failures: Failure[];
}

/** An error as Vitest hands it over, or as the watch wrote it down. */
export interface Thrown {
  /** Vitest's own word for what came outside of a test: "Unhandled Rejection". */
  type?: unknown;
  name?: string | undefined;
  message?: string | undefined;
  stack?: string | undefined;
  cause?: unknown;
}

/** Makes a failure of what was thrown. @param target the folder of whose code is tested: "exercises" */
export function failureOf(error: Thrown, target: string): Failure {
  const kind = error.name === "TodoError" ? "todo" : error.name === "FileProblem" ? "file" : "wrong";
  const stack = [error.stack, (error.cause as Thrown | undefined)?.stack].filter(Boolean).join("\n");
  const message = plainMessage(error);
  const place = placeIn(stack, target) ?? placeInMessage(message, target);
  return { kind, message, ...(place && { place }), ...(stack !== "" && { stack }) };
}

/** The outcome of a test of which only the watch knows. */
export function outcomeOf(ended: Ended, target: string): Outcome {
  const { section, name, state, message, kind, stack } = ended;
  if (state === "passed") return { section, name };
  return { section, name, failure: failureOf({ name: kind, message, stack }, target) };
}

/** The kinds of error whose names help a learner; of others (our own, plain Error) the message is enough. */
const NAMED = /^(TypeError|RangeError|ReferenceError|SyntaxError)$/;

function plainMessage(error: Thrown): string {
  const message = error.message ?? "";
  if (message.startsWith("<unserializable>")) {
    return `Something was thrown that can't be looked at: to read its message is another error. Throw an Error with a sentence in it.`;
  }
  if (error.name === undefined && error.stack === undefined) {
    return `${message} was thrown, which is not an Error. Throw an Error with a sentence in it: then its line is known, too.`;
  }
  if (error.type === "Unhandled Rejection") {
    return `A promise was rejected, and nothing awaited it: ${message}`;
  }
  const exit = /process\.exit unexpectedly called with "(.*)"/.exec(message);
  if (exit)
    return `process.exit(${exit[1]}) was called: that would end the whole run. Return, or throw an error.`;
  const timeout = /^Test timed out in (\d+)ms/.exec(message);
  if (timeout) {
    const seconds = Number(timeout[1]) / 1000;
    return `The test waited ${seconds} seconds for a promise that is never kept. Is a "resolve" missing, or an "await" too many?`;
  }
  if (message === "Maximum call stack size exceeded") {
    return `${message}: a function calls itself (or others in a circle) and never stops.`;
  }
  if (NAMED.test(error.name ?? "")) {
    return `${error.name}: ${message}`;
  }
  return message.replace(" // Object.is equality", "");
}

/** The innermost place of a stack that lies in the target's folder. */
function placeIn(stack: string, target: string): Place | undefined {
  const found = stack.matchAll(/(?:\(|at |^)((?:file:\/\/)?[^()\n]+?):(\d+):\d+\)?$/gm);
  const places = Array.from(found, ([, file = "", line]) => ({ file, line: Number(line) }));
  return firstPlaceIn(places, target);
}

/** The innermost of some places that lies in the target's folder. */
export function firstPlaceIn(places: readonly Place[], target: string): Place | undefined {
  for (const { file, line } of places) {
    const place = { file: readablePath(file), line };
    if (place.file.startsWith(`${target}/`)) return place;
  }
  return undefined;
}

/** Some messages begin with their place: "exercises/07-sgd/step5-step.ts:12:3 can't be read". */
function placeInMessage(message: string, target: string): Place | undefined {
  const found = /^(\S+?):(\d+):\d+ /.exec(message);
  if (!found?.[1]?.startsWith(`${target}/`)) return undefined;
  return { file: found[1], line: Number(found[2]) };
}

function readablePath(path: string): string {
  const plain = path.replace(/^async /, "").replace(/\?.*$/, "");
  return shortPath(plain.startsWith("file:") ? fileURLToPath(plain) : slashed(plain));
}
