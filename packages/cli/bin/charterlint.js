#!/usr/bin/env node
import module from "node:module";

// From Node 22 on, compiled code is kept from one run to the next.
module.enableCompileCache?.();
const { nodeIo, run } = await import("../bundle/index.js");
process.exitCode = await run(process.argv.slice(2), nodeIo());
