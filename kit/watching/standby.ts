/**
 * Processes for tests, with one always ready: as Vitest's own "forks", but the next one is started while nothing is going on.
 *
 * Every run gets a process of its own: whatever a learner's code leaves behind is gone with it. To start one and to load Vitest
 * into it takes as long as all the rest of a small run. So that is done beforehand: when a run has ended, the
 * process of the next one is started, and waits.
 */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { PoolOptions, PoolWorker } from "vitest/node";

type Listener = Parameters<PoolWorker["on"]>[1];

/** A supply of processes, as Vitest's option `pool` takes it. */
export class Standby {
  readonly name = "standby";
  private spare: ChildProcess | undefined;
  private running: ChildProcess | undefined;
  /** Those that have said that they are there. */
  private readonly started = new WeakSet<ChildProcess>();
  private doomed = false;
  private closed = false;
  private readonly hear: Readonly<Record<"out" | "error", (text: string) => void>>;

  /** @param hear gets what a process writes past Vitest, to its standard output or its standard error */
  constructor(hear: Standby["hear"]) {
    this.hear = hear;
  }

  /** What Vitest calls for every run. */
  readonly createPoolWorker = (options: PoolOptions): PoolWorker => {
    let child: ChildProcess | undefined;
    const mine = (): ChildProcess => {
      if (child === undefined) throw new Error("the process of the tests isn't there");
      return child;
    };
    return {
      name: this.name,
      // Vitest hands long files to its processes on disk.
      cacheFs: true,
      on: (event: string, listener: Listener) => void mine().on(event, listener),
      off: (event: string, listener: Listener) => void child?.off(event, listener),
      // A process that has just been ended hears nothing any more; Vitest hears of its end.
      send: (message) => void (mine().connected && mine().send(message, () => {})),
      deserialize: (data) => data,
      start: async () => {
        child ??= this.take(options);
      },
      stop: async () => {
        if (child !== undefined) await end(child);
      },
    };
  };

  /** Ends the run that is going on, or about to begin, whatever its process is doing. */
  kill(): void {
    this.doomed = true;
    if (this.running !== undefined) this.killStarted(this.running);
  }

  /** Lets the next run live. */
  allow(): void {
    this.doomed = false;
  }

  /** Ends all processes. */
  close(): void {
    this.closed = true;
    this.running?.kill("SIGKILL");
    this.spare?.kill("SIGKILL");
  }

  private take(options: PoolOptions): ChildProcess {
    const child = this.spare !== undefined && isAlive(this.spare) ? this.spare : this.begin(options);
    this.spare = undefined;
    this.running = child;
    child.once("exit", () => {
      this.running = undefined;
      if (!this.closed) this.spare ??= this.begin(options);
    });
    if (this.doomed) this.killStarted(child);
    return child;
  }

  /** Vitest waits a minute for a process that dies before it has said that it is there: so it may say so first. */
  private killStarted(child: ChildProcess): void {
    if (this.started.has(child)) child.kill("SIGKILL");
    else child.once("message", () => child.kill("SIGKILL"));
  }

  private begin({ distPath, env, execArgv }: PoolOptions): ChildProcess {
    const entry = join(distPath, "workers", "forks.js");
    const child = fork(entry, [], { env, execArgv, stdio: "pipe", serialization: "advanced" });
    child.once("message", () => this.started.add(child));
    // What Node itself says when it starts is of no interest.
    const isHeard = (): boolean => this.started.has(child) && !this.closed;
    child.stdout?.setEncoding("utf8").on("data", (text) => isHeard() && this.hear.out(text));
    child.stderr?.setEncoding("utf8").on("data", (text) => isHeard() && this.hear.error(text));
    // A system that starts no process: Vitest says so when the time for it is over.
    child.on("error", () => {});
    return child;
  }
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** Ends a process. Nothing in it is worth waiting for: the results have arrived. */
function end(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
