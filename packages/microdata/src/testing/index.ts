/** The programs of researchers, for tests: PSPP and R as Debian has them. */
export { inR, readByPspp } from "./in-programs.ts";
