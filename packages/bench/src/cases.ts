/** What is measured, as data. Floors are those of design §7. */
import { type CaseFiles, regionListPath } from "./case-files.ts";
import type { Load } from "./load/load.ts";

export interface Case {
  readonly number: number;
  readonly title: string;
  readonly load: Load;
  readonly ceiling: URL;
  readonly ceilingArgs?: readonly string[];
  /** At least this part of the ceiling's requests per second; undefined when nothing was promised. */
  readonly floor?: number;
}

const connections = 16;
/** A region of ten municipalities, which is the average. */
const regionCode = "AM27";

export function casesWith(files: CaseFiles): Case[] {
  return [
    {
      number: 1,
      title: "list of regions from the cache",
      load: { path: regionListPath, connections },
      ceiling: new URL("./ceilings/constant-body.ts", import.meta.url),
      ceilingArgs: [regionListPath, files.regionList],
      floor: 0.7,
    },
    {
      number: 2,
      title: "the same by tRPC",
      load: { path: "/trpc/regions.list", connections },
      ceiling: new URL("./ceilings/constant-value-trpc.ts", import.meta.url),
      ceilingArgs: [files.regionList],
      floor: 0.9,
    },
    {
      number: 3,
      title: "municipalities of a region from the database",
      load: { path: `/v1/regions/${regionCode}/municipalities?asOf=DAY`, connections },
      ceiling: new URL("./ceilings/prepared-statement.ts", import.meta.url),
      floor: 0.8,
    },
    {
      number: 3,
      title: "page of 50 municipalities from the database",
      load: { path: "/v1/municipalities?limit=50&asOf=DAY", connections },
      ceiling: new URL("./ceilings/prepared-statement.ts", import.meta.url),
      floor: 0.8,
    },
    {
      number: 4,
      title: "municipalities of a region by tRPC",
      load: { path: procedure("regions.listMunicipalities", { regionCode, asOf: "DAY" }), connections },
      ceiling: new URL("./ceilings/prepared-statement-trpc.ts", import.meta.url),
      floor: 0.8,
    },
    {
      number: 4,
      title: "page of 50 municipalities by tRPC",
      load: { path: procedure("municipalities.list", { limit: 50, asOf: "DAY" }), connections },
      ceiling: new URL("./ceilings/prepared-statement-trpc.ts", import.meta.url),
      floor: 0.8,
    },
    {
      number: 5,
      title: "10,000 look-ups in one request",
      load: { path: "/v1/region-lookups", bodyFile: files.lookupPairs, connections: 4 },
      ceiling: new URL("./ceilings/lookup-statement.ts", import.meta.url),
    },
  ];
}

function procedure(name: string, input: object): string {
  return `/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`;
}
