/**
 * One process of reviewed code, and the watch over it from outside.
 *
 * It is started with Node's permission model, without my environment and with an empty folder of its own. It is ended when
 * it takes too long, holds too much memory or says too much; none of that asks it for its opinion.
 */
import { dirname, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { sourceFolder } from "../../../data/source.ts";
import { repository } from "../../course/house.ts";
import type { Thrown } from "../../run/results.ts";
import type { Limits, WatchReport } from "../../run/watch/protocol.ts";
import { temporaryFolder } from "../../terminal/temporary.ts";
import { EVERY, memoryOf } from "./memory.ts";
import { environment, permissions, type Started, start } from "./walls.ts";
import { type Job, type Known, type Line, MOST, type Observation, readLine } from "./wire.ts";

/** How often the watch looks, in milliseconds. */
const INTERVAL = 50;
/** A test is over its time a little after its own process's limit, which gives the better message if it can. */
const GRACE = 500;
/** How much longer than a test nothing at all may be heard (it starts, the data load), in milliseconds. */
const SILENCE = 10_000;
/** The most that a process may say, in characters: results, and what is printed past them. */
const MOST_SAID = 32e6;
/** The longest line, in characters. */
const LONGEST_LINE = 4e6;

/** What is started. */
export interface Order {
  /** The bundle's folder. */
  readonly folder: string;
  readonly job: Job;
  readonly known: Known;
  readonly limits: Limits;
  /** When it must be over, whatever happens: milliseconds as `Date.now()` counts them. */
  readonly deadline: number;
}

/** What a process said until its end. */
export class Heard {
  readonly report: WatchReport = { phase: null, ended: [] };
  readonly printed = new Map<string, string[]>();
  readonly loose: Thrown[] = [];
  readonly observed: Observation[] = [];
  /** Whether it came to its own end. */
  finished = false;
  /** Whether it was ended because all of it took too long. */
  overdue = false;

  /** Takes in a line. */
  add(line: Line): void {
    const { report, printed, loose, observed } = this;
    switch (line.kind) {
      case "begin":
        report.phase = line.phase;
        break;
      case "end": {
        report.phase = null;
        const { ended } = line;
        if (ended === null || report.ended.some((one) => isSame(one, ended))) break;
        report.ended.push(ended);
        const about = { section: ended.section, test: ended.name };
        const room = MOST.observed - observed.length;
        observed.push(...line.observed.slice(0, room).map((one) => ({ ...about, ...one })));
        break;
      }
      case "printed":
        keepPrinted(printed, line.section, line.text);
        break;
      case "loose":
        if (loose.length < 10) loose.push(line.error);
        break;
      case "done":
        this.finished = true;
    }
  }
}

/** Starts a process and listens until it has ended. */
export async function runChild(order: Order): Promise<Heard> {
  const { folder: own, remove } = temporaryFolder("digit-sandbox-");
  const seconds = Math.ceil((order.deadline - Date.now()) / 1000);
  const started = start([process.execPath, ...wordsFor(order, own)], seconds, {
    cwd: own,
    env: environment(own),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const watch = new Watching(started, order);
  try {
    await started.over;
    return watch.heard;
  } finally {
    watch.stop();
    // The process is gone, and with it whatever it held open.
    remove();
  }
}

/** What stands after `node`. */
function wordsFor({ folder, job, limits }: Order, own: string): string[] {
  return [
    ...permissions([join(folder, "*"), join(own, "*"), ...readable()], [join(own, "*")]),
    `--max-old-space-size=${limits.memory}`,
    join(folder, "trusted", "main.mjs"),
    JSON.stringify(job),
  ];
}

/** What the kit itself reads in the process: the data, the numbers recorded from PyTorch, and the compiled kernels. */
const readable = (): string[] => [
  ...["cache", "mnist_sample", "pytorch"].map((name) => join(repository, "data", name, "*")),
  join(dirname(sourceFolder()), "*"),
  join(repository, "solutions", "engine", "kernels", "wasm", "kernels.wasm"),
];

/** Listens to a process and looks after it. */
class Watching {
  readonly heard = new Heard();
  readonly #started: Started;
  readonly #order: Order;
  readonly #timers = [setInterval(() => this.#look(), INTERVAL), setInterval(() => this.#weigh(), EVERY)];
  /** When something was heard last. */
  #since = Date.now();
  #said = 0;
  #errors = "";
  #asking = false;

  constructor(started: Started, order: Order) {
    this.#started = started;
    this.#order = order;
    const { child } = started;
    const decoder = new StringDecoder("utf8");
    let rest = "";
    child.stdio[3]?.on("data", (chunk: Buffer) => {
      const lines = (rest + decoder.write(chunk)).split("\n");
      rest = lines.pop() ?? "";
      this.#count(chunk.length);
      if (rest.length > LONGEST_LINE) this.#stop("output");
      for (const line of lines) this.#hear(line);
    });
    child.stdout?.on("data", (chunk: Buffer) => this.#count(chunk.length));
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#count(chunk.length);
      this.#errors = (this.#errors + chunk.toString("latin1")).slice(-4000);
    });
  }

  /** The process has ended. */
  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    const { report } = this.heard;
    // Node itself gives up when the limit of its heap is reached, before we have looked.
    if (/heap out of memory|allocation failed/i.test(this.#errors)) report.stopped ??= "memory";
  }

  #hear(text: string): void {
    const { report } = this.heard;
    const line = readLine(text, this.#order.known);
    if (report.stopped !== undefined || line === undefined) return;
    if (line.kind === "begin" || line.kind === "end") this.#since = Date.now();
    this.heard.add(line);
  }

  #count(bytes: number): void {
    this.#said += bytes;
    if (this.#said > MOST_SAID) this.#stop("output");
  }

  #look(): void {
    const { limits, deadline } = this.#order;
    const { report } = this.heard;
    const now = Date.now();
    if (report.phase !== null && now - this.#since > limits.time + GRACE) this.#stop("time");
    else if (now > Math.min(deadline, this.#since + limits.time + SILENCE)) {
      this.heard.overdue = true;
      this.#started.endIt();
    }
  }

  async #weigh(): Promise<void> {
    const { pid } = this.#started.child;
    if (pid === undefined || this.#asking) return;
    this.#asking = true;
    const bytes = await memoryOf(pid);
    this.#asking = false;
    if ((bytes ?? 0) > this.#order.limits.memory * 1e6) this.#stop("memory");
  }

  #stop(why: NonNullable<WatchReport["stopped"]>): void {
    this.heard.report.stopped ??= why;
    this.#started.endIt();
  }
}

const isSame = (one: { section: string; name: string }, other: { section: string; name: string }): boolean =>
  one.section === other.section && one.name === other.name;

function keepPrinted(printed: Map<string, string[]>, section: string, text: string): void {
  const lines = printed.get(section) ?? [];
  if (lines.length > MOST.printed) return;
  lines.push(...text.replace(/\n$/, "").split("\n"));
  if (lines.length > MOST.printed) lines.splice(MOST.printed, lines.length, "... (more was printed)");
  printed.set(section, lines);
}
