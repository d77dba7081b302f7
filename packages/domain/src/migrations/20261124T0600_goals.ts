import { Migration } from "@mikro-orm/migrations";

/** The goals of the reform, and their indicators with every version of their definitions. */
export class Goals extends Migration {
  override up(): void {
    this.addSql(
      `create table "goal" ("code" text collate "C" not null, "position" int not null, "title" json not null, "sources" text[] not null, primary key ("code"))`,
    );
    this.addSql(`alter table "goal" add constraint "goal_position_unique" unique ("position") deferrable initially deferred`);

    this.addSql(
      `create table "indicator" ("code" text collate "C" not null, "goal_code" text collate "C" not null, "level" text not null, "aspect" text not null, "title" json not null, "success_measure" boolean not null, "success_measure_reason" json null, "version" int not null, "changed_at" timestamptz not null, primary key ("code"))`,
    );
    this.addSql(`alter table "indicator" add constraint "indicator_version_counts" check (version >= 1)`);
    this.addSql(
      `alter table "indicator" add constraint "indicator_reason_fits" check (success_measure = (success_measure_reason is null))`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_goal_code_foreign" foreign key ("goal_code") references "goal" ("code")`,
    );

    this.addSql(
      `create table "indicator_version" ("indicator_code" text collate "C" not null, "number" int not null, "unit" json not null, "definition" json not null, "source" json not null, "method" json null, "disclosure_threshold" int null, "defined_at" timestamptz not null, primary key ("indicator_code", "number"))`,
    );
    this.addSql(`alter table "indicator_version" add constraint "indicator_version_number_counts" check (number >= 1)`);
    this.addSql(`alter table "indicator_version" add constraint "indicator_version_threshold_protects" check (disclosure_threshold >= 5)`);
    this.addSql(
      `alter table "indicator_version" add constraint "indicator_version_indicator_code_foreign" foreign key ("indicator_code") references "indicator" ("code")`,
    );

    // A definition is written once: what was observed by it keeps it.
    this.addSql(
      `create or replace function "indicator_version_indicator_version_append_only_fn"() returns trigger as $$ begin raise exception 'indicator_version is append-only' using errcode = 'insufficient_privilege'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "indicator_version_append_only" before update or delete or truncate on "indicator_version" for each statement execute function "indicator_version_indicator_version_append_only_fn"()`,
    );
  }
}
