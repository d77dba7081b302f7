import { Migration } from "@mikro-orm/migrations";

/** Data cuts with their revisions, their frozen rows, what is known of their files, and how far their jobs came. */
export class DataCuts extends Migration {
  override up(): void {
    const text = `text collate "C" not null`;
    this.addSql(
      `create table "data_cut" ("id" ${text}, "title" json not null, "cycle" int null, "frozen_at" timestamptz null, "versions" json null, primary key ("id"))`,
    );
    this.addSql(`alter table "data_cut" add constraint "data_cut_versions_fit" check ((frozen_at is null) = (versions is null))`);

    this.addSql(
      `create table "data_cut_revision" ("cut_id" ${text}, "number" int not null, "state" text not null, "reason" text not null, "asked_at" timestamptz not null, "made_at" timestamptz null, "sha256" text null, "ended_at" timestamptz null, "has_files" boolean not null, primary key ("cut_id", "number"))`,
    );
    for (const [name, check] of [
      ["state_known", "state in ('making', 'made', 'superseded', 'failed')"],
      ["ended_fits", "(ended_at is null) = (state in ('making', 'made'))"],
      ["reason_known", "reason in ('first', 'retry', 'erasure')"],
      ["made_fits", "(made_at is null) = (sha256 is null) and (state <> 'made' or made_at is not null)"],
    ]) {
      this.addSql(`alter table "data_cut_revision" add constraint "data_cut_revision_${name}" check (${check})`);
    }
    this.addSql(
      `create unique index "data_cut_revision_one_current" on "data_cut_revision" ("cut_id") where (state in ('making', 'made'))`,
    );

    this.addSql(
      `create table "data_cut_table" ("cut_id" ${text}, "name" ${text}, "position" int not null, "title" json not null, "schema" json not null, "wave_id" uuid null, "questionnaire" json null, "row_count" int not null, primary key ("cut_id", "name"))`,
    );
    this.addSql(
      `create table "data_cut_row" ("cut_id" ${text}, "table_name" ${text}, "key" ${text}, "cells" json not null, "is_raw" boolean not null, primary key ("cut_id", "table_name", "key"))`,
    );
    this.addSql(
      `create table "data_cut_file" ("cut_id" ${text}, "revision" int not null, "name" ${text}, "position" int not null, "title" json not null, "media_type" text not null, "rows" bigint null, "bytes" bigint not null, "sha256" text not null, primary key ("cut_id", "revision", "name"))`,
    );
    this.addSql(
      `create table "data_cut_progress" ("cut_id" ${text}, "id" int not null, "revision" int not null, "stage" text not null, "file" text null, "done" bigint not null, "total" bigint not null, "at" timestamptz not null, primary key ("cut_id", "id"))`,
    );
    for (const table of ["data_cut_revision", "data_cut_table", "data_cut_progress"]) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_cut_id_foreign" foreign key ("cut_id") references "data_cut" ("id") on delete cascade`,
      );
    }
  }
}
