/** The thread of `protect-apart.ts`: it is given a request, and sends back what may be shown. */
import { parentPort, workerData } from "node:worker_threads";
import type { ReleaseRequest } from "@reform-exchange/disclosure";
import { protect } from "./protect.ts";

parentPort?.postMessage(protect(workerData as ReleaseRequest)); // as `protect-apart.ts` gives it
