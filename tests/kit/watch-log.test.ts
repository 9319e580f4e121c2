/**
 * The watch's log: what can be read of it, however the process that wrote it has ended.
 */
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { forgetLog, openLog, readLog } from "#kit/run/watch/log.ts";
import type { Ended, Phase } from "#kit/run/watch/protocol.ts";

const folder = mkdtempSync(join(tmpdir(), "digit-log-"));
const path = join(folder, "watch.log");
beforeEach(() => forgetLog(path));
afterAll(() => rmSync(folder, { recursive: true }));

const first: Phase = { kind: "test", section: "1-add", name: "adds" };
const second: Phase = { kind: "load", file: "exercises/01-tiny/2-take.ts" };
const passed: Ended = { section: "1-add", name: "adds", state: "passed" };

test("what has ended, and what was going on last", () => {
  const note = openLog(path);
  note({ begin: first });
  expect(readLog(path)).toEqual({ phase: first, ended: [] });
  note({ end: passed });
  note({ begin: second });
  expect(readLog(path)).toEqual({ phase: second, ended: [passed] });
  note({ end: null });
  expect(readLog(path)).toEqual({ phase: null, ended: [passed] });
});

test("once the watch has stepped in, what was going on then is what counts", () => {
  const [process, watch] = [openLog(path), openLog(path)];
  process({ begin: first });
  watch({ stopped: "time" });
  process({ end: passed });
  const frames = [{ file: "2-take.ts", line: 3, name: "take" }];
  watch({ frames });
  expect(readLog(path)).toEqual({ phase: first, ended: [], stopped: "time", frames });
});

test("no log, a line that was cut off, a folder that has gone", () => {
  expect(readLog(path)).toEqual({ phase: null, ended: [] });
  openLog(path)({ begin: first });
  appendFileSync(path, '{"end":{"section":"1-a');
  expect(readLog(path)).toEqual({ phase: first, ended: [] });
  expect(() => openLog(join(folder, "gone", "watch.log"))({ begin: first })).not.toThrow();
});
