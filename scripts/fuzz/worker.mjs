// Reads the mutants of one format, one after another, and tells what came of each.
import { parentPort, workerData } from "node:worker_threads";
import { readBytes } from "../formats/read-file.mjs";
import { mutantOf } from "./mutant.mjs";

const { extension, files, from, to } = workerData;

/** Milliseconds; the other thread waits meanwhile. */
function time({ user, system }) {
  return (user + system) / 1000;
}

/** Why a result is wrong; undefined when it isn't. */
function faultOf({ act, problems }) {
  if (problems.some(({ message }) => !/[.)]$/u.test(message))) return `no sentence: ${JSON.stringify(problems)}`;
  if (problems.some(({ code }) => code === "unreadable")) return `not foreseen: ${problems.map(({ message }) => message).join(" ")}`;
  if (act === undefined) return problems.some(({ severity }) => severity === "error") ? undefined : "neither an act nor an error";
  const { length } = act.text;
  const spans = [...act.noise, ...(act.places ?? [])];
  const visit = (provision, above) => {
    if (provision.span.start < above.start || provision.span.end > above.end || provision.span.start > provision.span.end) spans.push({ start: 1, end: 0 });
    for (const child of provision.children) visit(child, provision.span);
  };
  visit(act.root, { start: 0, end: length });
  return spans.every(({ start, end }) => start >= 0 && start < end && end <= length) ? undefined : "a span is no range of the text, or not inside its parent";
}

for (let seed = from; seed <= to; seed++) {
  const bytes = mutantOf(files, seed);
  parentPort.postMessage({ seed });
  const before = process.cpuUsage();
  let fault;
  let read = false;
  try {
    const result = await readBytes(`act.${extension}`, bytes);
    fault = faultOf(result);
    read = result.act !== undefined;
  } catch (error) {
    fault = `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
  parentPort.postMessage({ seed, fault, read, time: time(process.cpuUsage(before)) });
}
