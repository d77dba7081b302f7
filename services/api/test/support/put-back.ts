import { putDemonstrationFiles } from "@reform-exchange/domain/testing";
import type { RunningApi } from "./running-api.ts";
import { markOf, tablesBut } from "./table-marks.ts";

/** What tells of the past goes on. */
const journals = [
  "anonymous_refusal",
  "audit_record",
  "audit_seal",
  "audit_unsealed",
  "change",
  "change_forgotten",
  "change_pending",
  "exchange_secret",
  "idempotent_request",
  "migration",
  "rate_window",
];

const save = (table: string) => `
  create table saved."${table}" as table public."${table}";
  insert into saved.mark values ('${table}', ${markOf(table)});`;

const restore = (table: string) => `
  if ${markOf(table)} is distinct from (select mark from saved.mark where name = '${table}') then
    delete from public."${table}";
    insert into public."${table}" select * from saved."${table}";
    update saved.mark set mark = ${markOf(table)} where name = '${table}';
  end if;`;

/** A statement of its own for each table, in a function, so that the database plans them once. */
const functionThatRestores = (names: readonly string[]) => `
  create function saved.put_back() returns void language plpgsql as $$
  declare
    partition_name text;
    wave_id text;
  begin
    perform set_config('session_replication_role', 'replica', true); -- no trigger minds
    for partition_name in select inhrelid::regclass::text from pg_inherits where inhparent = 'public.response'::regclass
        and inhrelid::regclass::text not in (select 'response_' || replace(id::text, '-', '') from saved.wave) loop
      execute format('drop table public.%I', partition_name);
    end loop;
    for wave_id in select id::text from saved.wave where to_regclass('public.response_' || replace(id::text, '-', '')) is null loop
      execute format('create table public.%I partition of public.response for values in (%L)', 'response_' || replace(wave_id, '-', ''), wave_id);
    end loop;
    ${names.map(restore).join("")}
  end $$`;

/** Remembers what an API's database holds now, and gives what puts it back, with the demonstration's files: much faster than an API of its own for each call. */
export async function rememberState({
  testDatabase: { run, database },
  exchange,
  folderOfFiles,
}: RunningApi): Promise<() => Promise<void>> {
  const names = await tablesBut(database, journals);
  await run("create schema saved");
  await run("create table saved.mark (name text primary key, mark numeric)");
  await run(`do $$ begin ${names.map(save).join("")} end $$`);
  await run(functionThatRestores(names));
  return async () => {
    await exchange.settleNow(); // the release and the data cut that were perhaps asked for
    await run("select saved.put_back()");
    await putDemonstrationFiles(folderOfFiles);
  };
}
