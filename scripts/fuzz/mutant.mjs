// Damaged copies of a file, the same for the same seed.
import { createRequire } from "node:module";

const { unzipSync, zipSync } = createRequire(new URL("../../packages/readers/package.json", import.meta.url))("fflate");

/** A generator of whole numbers below `limit` (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of the files, cut off, with bytes changed, or with a stretch put in again elsewhere; every second archive is damaged inside, where no checksum tells. */
export function mutantOf(files, seed) {
  const next = random(seed);
  const bytes = Buffer.from(files[next(files.length)]);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || next(2) === 0) return damaged(bytes, next);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[next(names.length)];
  return Buffer.from(zipSync({ ...parts, [name]: damaged(Buffer.from(parts[name]), next) }, { level: 1 }));
}

function damaged(bytes, next) {
  if (bytes.length === 0) return bytes;
  const way = next(4);
  if (way === 0) return bytes.subarray(0, next(bytes.length));
  if (way === 1) {
    const [from, to, length] = [next(bytes.length), next(bytes.length), next(400)];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to)]);
  }
  const copy = Buffer.from(bytes);
  for (let flips = 1 + next(way === 2 ? 3 : 30); flips > 0; flips--) copy[next(copy.length)] = next(2) === 0 ? next(256) : copy[next(copy.length)];
  return copy;
}
