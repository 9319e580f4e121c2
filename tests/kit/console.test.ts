/**
 * What `npm start` does about keys and saves: its console, with tests that end when they are told to and a screen that
 * remembers. For the parts around it, see watching.test.ts; for the whole, start.test.ts.
 */
import { afterEach, describe, expect, test } from "vitest";
import type { ModuleRun } from "#kit/run/results.ts";
import { palette } from "#kit/terminal/colours.ts";
import { Console } from "#kit/watching/console.ts";
import { nextStop } from "#kit/watching/map.ts";
import type { Saved } from "#kit/watching/saves.ts";
import type { Module } from "../../exercises/curriculum.ts";

const moduleOf = (id: string, ...names: string[]): Module => ({
  id,
  title: id,
  achieved: `do ${id}`,
  items: [],
  sections: names.map((name) => ({ name, title: name.toUpperCase(), items: [] })),
});
const one = moduleOf("91-one", "a", "b", "c");
const two = moduleOf("92-two", "d", "answers");
const modules = [one, two];

const save = (file: string, module = one.id, changed = true): Saved => ({ module, file, changed });

/** A console that works, and what it did so far. */
class Desk {
  readonly pages: string[] = [];
  /** What was run: "91-one: a", or "91-one: all". */
  readonly runs: string[] = [];
  cancelled = 0;
  closed = 0;
  /** Why no module can be opened, if none can. */
  failing = "";
  readonly console: Console;
  readonly finished: Promise<void>;
  private running: { module: Module; sections: readonly string[] } | undefined;
  private end: (run: ModuleRun | undefined) => void = () => {};

  constructor(...sections: string[]) {
    const world = {
      modules,
      paint: palette(false),
      screen: {
        show: (page: string) => void this.pages.push(page),
        add: (text: string) => void this.pages.push(text),
        working: () => {},
      },
      open: (module: Module) => this.open(module),
      green: () => [],
      isKnown: () => true,
      map: async (here: Module) => `the map, at ${here.id}`,
      hint: ({ section }: { section?: { name: string } }) => `a hint for ${section?.name}`,
    };
    this.console = new Console(world, one, sections);
    this.finished = this.console.work();
  }

  private async open(module: Module) {
    if (this.failing !== "") throw new Error(this.failing);
    return {
      run: (sections: readonly string[]) => {
        this.running = { module, sections };
        this.runs.push(`${module.id}: ${sections.join(" ") || "all"}`);
        return new Promise<ModuleRun | undefined>((resolve) => {
          this.end = resolve;
        });
      },
      cancel: () => {
        this.cancelled++;
        this.end(undefined);
      },
      close: async () => void this.closed++,
    };
  }

  /** Waits until as many runs have begun. @returns the last one */
  async begun(count: number): Promise<string | undefined> {
    await expect.poll(() => this.runs.length, LONG).toBe(count);
    return this.runs.at(-1);
  }

  /** Ends the run that is going on: these sections are red, the others that ran are green. */
  finish(...red: string[]): void {
    const { module, sections } = this.running!;
    const ran = module.sections
      .map(({ name }) => name)
      .filter((name) => sections.length === 0 || sections.includes(name));
    const outcomes = ran.map((section) => {
      const failure = { kind: "wrong" as const, message: `${section} is wrong` };
      return { section, name: `${section} · works`, ...(red.includes(section) && { failure }) };
    });
    this.end({ id: module.id, outcomes, printed: new Map(), failures: [] });
  }

  /** Waits until the last page says this. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => this.pages.at(-1), LONG).toContain(text);
  }

  press(...keys: string[]): void {
    for (const key of keys) this.console.press(key);
  }
}

/** The machine may be busy. */
const LONG = { timeout: 15_000 };

let desk: Desk;
afterEach(async () => {
  desk.press("q");
  await desk.finished;
});

/** A console whose first run, of all of the first module, has ended. */
async function afterFirstRun(...red: string[]): Promise<Desk> {
  desk = new Desk();
  expect(await desk.begun(1)).toBe("91-one: all");
  desk.finish(...red);
  await desk.shows("? keys");
  return desk;
}

describe("a save", () => {
  test("runs the section of the file, and nothing else", async () => {
    await afterFirstRun("a", "b", "c");
    desk.console.saved([save("b.ts")]);
    expect(await desk.begun(2)).toBe("91-one: b");
    desk.finish("b");
    await desk.shows("b is wrong");
    expect(desk.pages.at(-1)).not.toContain("a.ts");
  });

  test("of a file that belongs to no section runs the module", async () => {
    await afterFirstRun("a", "b");
    desk.console.saved([save("run.ts")]);
    expect(await desk.begun(2)).toBe("91-one: all");
  });

  test("of answers.md runs the claims, if the module has some, and nothing otherwise", async () => {
    await afterFirstRun("a", "b");
    desk.console.saved([save("answers.md"), save("a.ts")]);
    expect(await desk.begun(2)).toBe("91-one: a");
    desk.finish("a");
    await desk.shows("a is wrong");
    desk.console.saved([save("answers.md", two.id)]);
    expect(await desk.begun(3)).toBe("92-two: answers");
  });

  test("in another module moves there, and closes the one before", async () => {
    await afterFirstRun("a");
    desk.console.saved([save("d.ts", two.id)]);
    expect(await desk.begun(2)).toBe("92-two: d");
    expect(desk.closed).toBe(1);
    desk.finish("d");
    await desk.shows("d is wrong");
    desk.press("a");
    expect(await desk.begun(3)).toBe("92-two: all");
  });

  test("during a run cuts it off, and runs what was cut off as well", async () => {
    await afterFirstRun("a", "b", "c");
    desk.console.saved([save("a.ts")]);
    await desk.begun(2);
    desk.console.saved([save("b.ts")]);
    expect(await desk.begun(3)).toBe("91-one: a b");
    expect(desk.cancelled).toBe(1);
    desk.finish("c");
    await desk.shows("A and B are done.");
  });

  test("that changes nothing runs again, but not what is running with the same text", async () => {
    await afterFirstRun("a", "b", "c");
    desk.console.saved([save("a.ts")]);
    await desk.begun(2);
    desk.console.saved([save("a.ts", one.id, false)]);
    desk.finish("a");
    await desk.shows("a is wrong");
    expect(desk.cancelled).toBe(0);
    desk.console.saved([save("a.ts", one.id, false)]);
    expect(await desk.begun(3)).toBe("91-one: a");
  });

  test("of everything at once stays in the module", async () => {
    await afterFirstRun("a", "b");
    desk.console.saved([save("a.ts"), save("c.ts"), save("d.ts", two.id)]);
    expect(await desk.begun(2)).toBe("91-one: a c");
  });
});

describe("when a section turns green", () => {
  test("the page says what is next, and nothing moves before n", async () => {
    desk = new Desk("a");
    expect(await desk.begun(1)).toBe("91-one: a");
    desk.finish();
    await desk.shows("A is done.\n\n  Next      B: press n\n");
    expect(desk.runs.length).toBe(1);
    desk.press("n");
    expect(await desk.begun(2)).toBe("91-one: b");
    desk.finish("b");
    await desk.shows("  Edit      exercises/91-one/b.ts");
  });

  test("and it was the last one, the whole module is run, and n leads to the next", async () => {
    await afterFirstRun("c");
    desk.console.saved([save("c.ts")]);
    expect(await desk.begun(2)).toBe("91-one: c");
    desk.finish();
    expect(await desk.begun(3)).toBe("91-one: all");
    desk.finish();
    await desk.shows("Done. You can now do 91-one.");
    expect(desk.pages.at(-1)).toContain("Next      92 · 92-two: press n");
    desk.press("n");
    expect(await desk.begun(4)).toBe("92-two: all");
    desk.finish();
    await desk.shows("Everything there is, is done.");
    desk.press("n");
    await desk.shows("Nothing else is left to do.");
  });

  test("the whole module may show that another one is red now", async () => {
    await afterFirstRun("c");
    desk.console.saved([save("c.ts")]);
    await desk.begun(2);
    desk.finish();
    await desk.begun(3);
    desk.finish("a");
    await desk.shows("a is wrong");
  });
});

describe("keys", () => {
  test("a runs the module, r the same again", async () => {
    await afterFirstRun("a", "b");
    desk.console.saved([save("b.ts")]);
    await desk.begun(2);
    desk.finish("b");
    await desk.shows("b is wrong");
    desk.press("r");
    expect(await desk.begun(3)).toBe("91-one: b");
    desk.finish("b");
    desk.press("a");
    expect(await desk.begun(4)).toBe("91-one: all");
  });

  test("h gives a hint for what is red, l the map, ? the keys", async () => {
    await afterFirstRun("b");
    desk.press("h");
    await desk.shows("a hint for b");
    desk.press("l");
    await desk.shows("the map, at 91-one\n\n  Read      exercises/91-one/README.md");
    desk.press("?");
    await desk.shows("q   end");
    desk.press("x");
    desk.press("a");
    await desk.begun(2);
    desk.finish();
    desk.press("h");
    await desk.shows("Nothing is red here");
  });

  test("that come during a run wait for its end", async () => {
    await afterFirstRun("b");
    desk.press("r");
    await desk.begun(2);
    desk.press("h", "?", "?");
    expect(desk.pages.length).toBe(1);
    desk.finish("b");
    await desk.shows("q   end");
    expect(desk.pages.slice(1).map((page) => page.trim().split("\n")[0])).toEqual([
      "91 · 91-one  exercises/91-one: 2 of 3 sections done, 2 of 3 tests pass",
      "a hint for b",
      "n   go on to the next section, or module",
    ]);
  });

  test("q ends at once, also during a run", async () => {
    desk = new Desk();
    await desk.begun(1);
    desk.press("h", "q");
    await desk.finished;
    expect(desk.pages).toEqual([]);
    expect(desk.cancelled).toBe(1);
    expect(desk.closed).toBe(1);
  });
});

test("whatever goes wrong is said, and the next save is another chance", async () => {
  desk = new Desk();
  desk.failing = "no room";
  await desk.shows("no room");
  desk.failing = "";
  desk.console.saved([save("a.ts")]);
  expect(await desk.begun(1)).toBe("91-one: a");
});

test("n leads from what is done to what is left here, and from what is red onwards", () => {
  desk = new Desk();
  const stop = (module: Module, section: string | undefined, green: string): string | undefined =>
    nextStop(modules, { module, section }, (_, name) => [...green, "answers"].includes(name))?.section.name;
  expect(stop(one, "b", "b")).toBe("c");
  expect(stop(one, "c", "bc")).toBe("a");
  expect(stop(one, "c", "b")).toBe("d");
  expect(stop(two, "d", "bc")).toBe("a");
  expect(stop(two, "d", "abcd")).toBeUndefined();
  expect(stop(one, undefined, "abc")).toBe("d");
});
