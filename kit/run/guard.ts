/**
 * Loads a learner's file and never fails: what can't be had becomes a stand-in that says why, when it is used.
 *
 * A spec imports every section of a module. In plain JavaScript one file with a typing mistake would take the whole spec
 * down. So the kit puts a small module in front of every learner's file (targets.ts writes it), and that module asks
 * here: the sections that are fine work as always, and a test that touches a broken one fails with the file's name,
 * the line and what is wrong.
 */

import { channel, type Watch } from "./watch/protocol.ts";
import { putBack, replacing } from "./watch/shared.ts";

/** A file that can't be used as it is: broken, missing, or without a function it should have. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}

/** What the kit knows about a learner's file before it runs. */
export interface Guarded {
  /** As the learner knows it: exercises/07-sgd/step5-step.ts. */
  file: string;
  /** The whole path, with `/`. */
  path: string;
  /** The names it should export. */
  expected: readonly string[];
  /** What is already known to be wrong with it: then it isn't even loaded. */
  problem?: string;
  /** Names that can't be used, and why. */
  unusable?: Readonly<Record<string, string>>;
}

/** How long a file may take to load before we say that it waits for something that never comes, in milliseconds. */
const LOADING_TIME = 3000;

type Exports = Record<string, unknown>;

/** Asked for before any learner's file is loaded: in a review it is taken away then (kit/review/inside/main.ts). */
const watch = (globalThis as Record<symbol, unknown>)[channel] as Watch | undefined;

/** Loads a file and gives what it exports, with stand-ins for whatever is missing. */
export async function guard(load: () => Promise<Exports>, about: Guarded): Promise<Exports> {
  const { file, path, expected, problem, unusable = {} } = about;
  if (problem !== undefined) return standIns(expected, () => new FileProblem(problem));
  watch?.begin({ kind: "load", file });
  try {
    const loaded = await inTime(load(), file, watch?.patience ?? LOADING_TIME);
    const replaced = putBack();
    if (replaced !== undefined) throw new FileProblem(`${file} ${replacing(replaced)}`);
    const exported: Exports = { ...loaded };
    for (const name of expected) {
      const why = unusable[name] ?? (name in loaded ? undefined : `${file} no longer exports ${name}.`);
      if (why !== undefined) exported[name] = standIn(() => new FileProblem(why));
    }
    return exported;
  } catch (thrown) {
    const replaced = putBack();
    const why = replaced === undefined ? thrown : new FileProblem(`${file} ${replacing(replaced)}`);
    return standIns(expected, () => loadingProblem(file, path, why));
  } finally {
    watch?.end();
  }
}

async function inTime<T>(loading: Promise<T>, file: string, time: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const why = `${file} never finishes loading: an "await" outside of any function waits forever.`;
    timer = setTimeout(() => reject(new FileProblem(why)), Math.min(time, LOADING_TIME));
  });
  try {
    return await Promise.race([loading, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error for a file that threw while it was loading. The thrown thing's stack knows the line. */
function loadingProblem(file: string, path: string, thrown: unknown): FileProblem {
  if (thrown instanceof FileProblem) return thrown;
  const message = messageOf(thrown);
  const place = /\[(PARSE_ERROR|[A-Z_]+)\]\s*([^\n]+)[\s\S]*?:(\d+):(\d+)\s*\]/.exec(message);
  if (place) return new FileProblem(`${file}:${place[3]}:${place[4]} can't be read: ${place[2]}`);
  const stack = thrown instanceof Error ? (thrown.stack ?? "").replaceAll("\\", "/") : "";
  const [, after = ""] = stack.split(path);
  const at = /^:\d+:\d+/.exec(after)?.[0] ?? "";
  return new FileProblem(`${file}${at} fails while it loads: ${message}`, { cause: thrown });
}

/** The message of anything that can be thrown, without colours. */
function messageOf(thrown: unknown): string {
  const message =
    thrown instanceof Error
      ? thrown.name === "Error"
        ? thrown.message
        : `${thrown.name}: ${thrown.message}`
      : `${String(thrown)} was thrown`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  return message.replace(/\u001b\[[\d;]*m/g, "");
}

function standIns(names: readonly string[], error: () => Error): Exports {
  return Object.fromEntries(names.map((name) => [name, standIn(error)]));
}

/** Something that throws whatever you do with it: call it, construct it, read a property of it. */
function standIn(error: () => Error): unknown {
  const fail = (): never => {
    throw error();
  };
  return new Proxy(function standIn() {}, {
    apply: fail,
    construct: fail,
    // Printing and awaiting look at symbols and at `then`: that is not a use.
    get: (_, key) => (typeof key === "symbol" || key === "then" ? undefined : fail()),
  });
}
