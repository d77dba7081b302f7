#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// The second start reads compiled code: a good part of the time between the start of the process and the first answer.
enableCompileCache();

const { program } = await import("./program.ts");
await program.parseAsync();
