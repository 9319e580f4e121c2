// @ts-check
/**
 * The watch: a thread beside a learner's tests that ends the process when it is stuck or eats the memory, and first
 * finds out where it is.
 *
 * How does it know the line, when the other thread answers no question? Through the debugger that is in every Node: it can
 * interrupt running code, whatever it does, and read the call stack. That costs nothing until it is needed. Plain JavaScript,
 * because Node starts a thread without our TypeScript loader. The types of what is said are in protocol.ts.
 */
import { appendFileSync } from "node:fs";
import { Session } from "node:inspector";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";

/** How often the watch looks, in milliseconds. */
const INTERVAL = 50;
/** How long the debugger may take to answer; a process deep in native code may not, in milliseconds. */
const PATIENCE = 1500;
/** A file or a test is over its time a little after Vitest's own limit, which gives the better message if it can. */
const GRACE = 500;

/** @type {import("./start.ts").WatchData} */
const { report, limits, since } = workerData;

const timer = setInterval(look, INTERVAL);

function look() {
  const began = Number(Atomics.load(since, 0));
  if (began > 0 && Date.now() - began > limits.time + GRACE) stop("time");
  else if (process.memoryUsage.rss() > limits.memory * 1e6) stop("memory");
}

/** @param {"time" | "memory"} why */
function stop(why) {
  clearInterval(timer);
  write({ stopped: why });
  setTimeout(end, PATIENCE);
  /** @type {Map<string, { url: string, sourceMapURL?: string }>} */
  const scripts = new Map();
  const session = new Session();
  session.connectToMainThread();
  session.on("Debugger.scriptParsed", ({ params }) => scripts.set(params.scriptId, params));
  session.on("Debugger.paused", ({ params }) => {
    const frames = params.callFrames.flatMap((frame) => {
      const { scriptId, lineNumber, columnNumber } = frame.location;
      const script = scripts.get(scriptId);
      return script ? [place(script, lineNumber, columnNumber ?? 0)] : [];
    });
    write({ frames });
    end();
  });
  session.post("Debugger.enable");
  session.post("Debugger.pause");
}

/**
 * The place in the source that a place in the running code comes from. The debugger counts from 0.
 *
 * @param {{ url: string, sourceMapURL?: string }} script
 * @param {number} line
 * @param {number} column
 */
function place(script, line, column) {
  const file = script.url.startsWith("file:") ? fileURLToPath(script.url) : script.url;
  const inline = /^data:application\/json[^,]*;base64,(.*)$/s.exec(script.sourceMapURL ?? "");
  if (!inline) return { file, line: line + 1 };
  const map = new SourceMap(JSON.parse(Buffer.from(inline[1] ?? "", "base64").toString("utf8")));
  const entry = map.findEntry(line, column);
  return { file, line: ("originalLine" in entry ? entry.originalLine : line) + 1 };
}

/** @param {import("./protocol.ts").Entry} entry */
function write(entry) {
  appendFileSync(report, `${JSON.stringify(entry)}\n`);
}

function end() {
  process.kill(process.pid, "SIGKILL");
}
