/**
 * One module's tests, kept ready: Vitest stays loaded, with everything translated that hasn't changed, and runs whichever sections
 * are asked for, as often as they are.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliOptions, createVitest, type Vitest } from "vitest/node";
import type { Module } from "../../exercises/curriculum.ts";
import { fileOfSection, house, slashed, specOf } from "../course/house.ts";
import { keep } from "../course/state.ts";
import { translatingAhead } from "../run/ahead.ts";
import { namePattern } from "../run/arguments.ts";
import { blockedFiles, emptyRun, limitsOf, runToTheEnd } from "../run/attempts.ts";
import { settingsFor } from "../run/learner-run.ts";
import { prebuilt } from "../run/prebuilt.ts";
import { collecting } from "../run/reporter.ts";
import type { ModuleRun } from "../run/results.ts";
import type { Casualty } from "../run/stuck.ts";
import { viteOptions } from "../run/vitest-options.ts";
import { Standby } from "./standby.ts";

/** What the console needs of a module's tests. */
export interface Tests {
  /** Runs some sections of it (empty: all, and then the result is kept). @returns `undefined` when the run was cancelled */
  run(sections: readonly string[]): Promise<ModuleRun | undefined>;
  /** Ends the run that is going on, whatever the learner's code is doing. */
  cancel(): void;
  close(): Promise<void>;
}

/** Makes a module's tests ready. @param news gets a line now and then: the digits' files are made while the first run goes on */
export async function keepModule(module: Module, news: (line: string) => void = () => {}): Promise<Tests> {
  const kept = new KeptModule(module, news);
  await kept.open();
  return kept;
}

class KeptModule implements Tests {
  private readonly module: Module;
  private readonly folder = mkdtempSync(join(tmpdir(), "digit-by-digit-"));
  private readonly report = join(this.folder, "watch.log");
  private readonly standby: Standby;
  private readonly blocked = new Map<string, string>();
  /** Files that never finish loading, as they were when that was found out. */
  private stuck: { casualty: Casualty; stamp: string }[] = [];
  /** When Vitest was last told of a file: its state then. */
  private readonly stamps = new Map<string, string>();
  private written: string[] = [];
  private latest: ModuleRun | undefined;
  private cancelled = false;
  /** The run that is going on, or the last one. */
  private going: Promise<unknown> = Promise.resolve();
  private vitest!: Vitest;

  constructor(module: Module, news: (line: string) => void) {
    this.module = module;
    this.standby = new Standby({
      out: (text) => this.written.push(text),
      error: (text) => news(text.trim().split("\n").at(-1) ?? ""),
    });
    process.once("exit", this.tidy);
  }

  async open(): Promise<void> {
    const built = await prebuilt();
    const settings = {
      ...(await settingsFor([this.module], this.report, limitsOf(this.module), built)),
      watch: false,
      config: false,
      root: house,
      pool: this.standby,
      reporters: [
        collecting("exercises", ([run]) => {
          this.latest = run;
        }),
        translatingAhead("exercises"),
      ],
    };
    const vite = viteOptions("exercises", this.blocked, built);
    this.vitest = await createVitest("test", settings as CliOptions, vite);
    await this.vitest.standalone();
  }

  run(sections: readonly string[]): Promise<ModuleRun | undefined> {
    const going = this.runNow(sections);
    this.going = going.catch(() => {});
    return going;
  }

  private async runNow(sections: readonly string[]): Promise<ModuleRun | undefined> {
    this.cancelled = false;
    this.standby.allow();
    this.written = [];
    this.stuck = this.stuck.filter(({ casualty, stamp }) => stampOf(join(house, casualty.file!)) === stamp);
    const known = this.stuck.map(({ casualty }) => casualty);
    const before = this.stampOfSections();
    const wanted = { target: "exercises", module: this.module, sections, report: this.report, only: false };
    const run = await runToTheEnd(wanted, (casualties) => this.attempt(sections, casualties), known);
    if (run === undefined) return undefined;
    // What was written may lie in a pipe still.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.cancelled) return undefined;
    this.remember(known);
    this.addWritten(run);
    // A file that was saved at the very end wasn't tested.
    if (sections.length === 0 && this.stampOfSections() === before) keep(this.module, run);
    return run;
  }

  cancel(): void {
    this.cancelled = true;
    this.standby.kill();
  }

  async close(): Promise<void> {
    this.cancel();
    this.standby.close();
    // Vitest waits for ever for a process that ends while it is being closed.
    await this.going;
    try {
      await this.vitest?.close();
    } finally {
      this.tidy();
      process.off("exit", this.tidy);
    }
  }

  private async attempt(
    sections: readonly string[],
    casualties: readonly Casualty[],
  ): Promise<ModuleRun | undefined> {
    if (this.cancelled) return undefined;
    this.block(casualties);
    this.forgetChanged();
    const without = casualties.flatMap((one) => one.section ?? []);
    const pattern = namePattern(sections, undefined, without);
    if (pattern === undefined) this.vitest.resetGlobalTestNamePattern();
    else this.vitest.setGlobalTestNamePattern(new RegExp(pattern));
    const spec = this.vitest.getRootProject().createSpecification(slashed(specOf(this.module.id)));
    this.latest = undefined;
    await this.vitest.runTestSpecifications([spec], sections.length === 0);
    if (this.cancelled) return undefined;
    return this.latest ?? emptyRun(this.module);
  }

  /** Lets these files, and no others, be replaced by a sentence. */
  private block(casualties: readonly Casualty[]): void {
    this.blocked.clear();
    for (const [file, why] of blockedFiles(casualties)) this.blocked.set(file, why);
  }

  /** A file that never finishes loading isn't loaded again before it changes: every try would take seconds. */
  private remember(casualties: readonly Casualty[]): void {
    this.stuck = casualties
      .filter((casualty) => casualty.file !== undefined)
      .map((casualty) => ({ casualty, stamp: stampOf(join(house, casualty.file!)) }));
  }

  /**
   * Makes Vitest read again what has changed: the learner's files always (they are small, and one may be replaced by a sentence),
   * any other file that it knows by the file's time. So a spec that an update changes is noticed, too.
   */
  private forgetChanged(): void {
    const mine = `${slashed(join(house, "exercises"))}/`;
    const graphs = Object.values(this.vitest.vite.environments).map(({ moduleGraph }) => moduleGraph);
    for (const file of new Set(graphs.flatMap((graph) => [...graph.fileToModulesMap.keys()]))) {
      const before = this.stamps.get(file);
      const now = stampOf(file);
      this.stamps.set(file, now);
      if (file.startsWith(mine) || (before !== undefined && before !== now)) this.vitest.invalidateFile(file);
    }
  }

  private stampOfSections(): string {
    const { id, sections } = this.module;
    return sections.map(({ name }) => stampOf(join(house, "exercises", id, fileOfSection(name)))).join("|");
  }

  /** What the learner's code wrote past `console` is shown as well. */
  private addWritten(run: ModuleRun): void {
    const text = this.written.join("").replace(/\r?\n$/, "");
    if (text !== "") run.printed.set("", [...(run.printed.get("") ?? []), ...text.split(/\r?\n/)]);
  }

  private readonly tidy = (): void => {
    this.standby.close();
    rmSync(this.folder, { recursive: true, force: true });
  };
}

/** Changes when a file does. */
function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? "missing" : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
