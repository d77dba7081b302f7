import { Migration } from "@mikro-orm/migrations";

/** Regions, municipalities and their history. */
export class Regions extends Migration {
  override up(): void {
    // btree_gist lets one exclusion constraint compare a code and a period.
    this.addSql(`create extension if not exists btree_gist`);

    this.addSql(`create table "basis" ("code" text collate "C" not null, "nl" text not null, "en" text not null, primary key ("code"))`);
    this.addSql(`create table "classification" ("reference_on" date not null, "sources" text[] not null, primary key ("reference_on"))`);
    this.addSql(
      `create table "reference_load" ("id" serial primary key, "version" text not null, "sha256" text not null, "window_starts_on" date not null, "loaded_at" timestamptz not null)`,
    );
    this.addSql(`alter table "reference_load" add constraint "reference_load_version_unique" unique ("version")`);

    this.addSql(
      `create table "municipality" ("code" text collate "C" not null, "name" text not null, "search_text" text not null, "earlier_label" text null, primary key ("code"))`,
    );
    this.addSql(
      `create table "region" ("code" text collate "C" not null, "centre_municipality_code" text collate "C" not null, "centre_stated_on" date not null, "centre_sources" text[] not null, primary key ("code"))`,
    );
    this.addSql(
      `alter table "region" add constraint "region_centre_municipality_code_foreign" foreign key ("centre_municipality_code") references "municipality" ("code")`,
    );

    this.addSql(
      `create table "region_name" ("region_code" text collate "C" not null, "valid_from" date not null, "valid_to" date null, "name" text not null, "sources" text[] not null, primary key ("region_code", "valid_from"))`,
    );
    this.addSql(
      `alter table "region_name" add constraint "region_name_period_runs_forward" check (valid_to is null or valid_to > valid_from)`,
    );
    this.addSql(
      `alter table "region_name" add constraint "region_name_region_code_foreign" foreign key ("region_code") references "region" ("code")`,
    );
    this.addSql(
      `alter table "region_name" add constraint "region_name_one_a_day" exclude using gist (region_code with =, daterange(valid_from, valid_to, '[)') with &&)`,
    );

    this.addSql(
      `create table "region_alternative_name" ("region_code" text collate "C" not null, "name" text not null, "sources" text[] not null, primary key ("region_code", "name"))`,
    );
    this.addSql(
      `alter table "region_alternative_name" add constraint "region_alternative_name_region_code_foreign" foreign key ("region_code") references "region" ("code")`,
    );

    this.addSql(
      `create table "membership" ("municipality_code" text collate "C" not null, "valid_from" date not null, "valid_to" date null, "region_code" text collate "C" not null, "start_reason" text not null, "sources" text[] not null, "basis_code" text collate "C" null, primary key ("municipality_code", "valid_from"))`,
    );
    this.addSql(`create index "membership_region_code_index" on "membership" ("region_code")`);
    this.addSql(
      `alter table "membership" add constraint "membership_period_runs_forward" check (valid_to is null or valid_to > valid_from)`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_region_code_foreign" foreign key ("region_code") references "region" ("code")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_basis_code_foreign" foreign key ("basis_code") references "basis" ("code")`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_one_region_a_day" exclude using gist (municipality_code with =, daterange(valid_from, valid_to, '[)') with &&)`,
    );

    this.addSql(
      `create table "lineage" ("predecessor_code" text collate "C" not null, "successor_code" text collate "C" not null, "effective_on" date not null, "kind" text not null, "sources" text[] not null, primary key ("predecessor_code", "successor_code"))`,
    );
    this.addSql(`create index "lineage_successor_code_index" on "lineage" ("successor_code")`);
    this.addSql(`alter table "lineage" add constraint "lineage_leads_elsewhere" check (predecessor_code <> successor_code)`);
    this.addSql(
      `alter table "lineage" add constraint "lineage_predecessor_code_foreign" foreign key ("predecessor_code") references "municipality" ("code")`,
    );
    this.addSql(
      `alter table "lineage" add constraint "lineage_successor_code_foreign" foreign key ("successor_code") references "municipality" ("code")`,
    );
  }
}
