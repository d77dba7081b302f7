import { Migration } from "@mikro-orm/migrations";

/** What was observed of the indicators: every revision, with the moment at which it was recorded. */
export class Observations extends Migration {
  override up(): void {
    this.addSql(
      `create table "observation" ("indicator_code" text collate "C" not null, "area_code" text collate "C" not null, "period_from" date not null, "period_to" date not null, "definition_version" int not null, "recorded_at" timestamptz not null, "value" numeric null, "lower_bound" numeric null, "upper_bound" numeric null, "base_count" int null, "revision_status" text not null, "cell_status" text not null, primary key ("indicator_code", "area_code", "period_from", "period_to", "definition_version", "recorded_at"))`,
    );
    this.addSql(`alter table "observation" add constraint "observation_period_runs_forward" check (period_to > period_from)`);
    this.addSql(`alter table "observation" add constraint "observation_value_fits" check ((cell_status = 'value') = (value is not null))`);
    this.addSql(`alter table "observation" add constraint "observation_bounds_fit" check (lower_bound <= value and value <= upper_bound)`);
    this.addSql(
      `alter table "observation" add constraint "observation_hides" check (value is not null or (lower_bound is null and upper_bound is null and coalesce(base_count, 0) = 0))`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_indicator_code_definition_version_foreign" foreign key ("indicator_code", "definition_version") references "indicator_version" ("indicator_code", "number")`,
    );

    // What is known once stays known: a revision is a row of its own.
    this.addSql(
      `create or replace function "observation_observation_append_only_fn"() returns trigger as $$ begin raise exception 'observation is append-only' using errcode = 'insufficient_privilege'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "observation_append_only" before update or delete or truncate on "observation" for each statement execute function "observation_observation_append_only_fn"()`,
    );

    this.addSql(`create table "observation_clock" ("id" int not null, "recorded_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`alter table "observation_clock" add constraint "observation_clock_is_one" check (id = 1)`);
    this.addSql(`insert into "observation_clock" ("id", "recorded_at") values (1, '-infinity')`);
  }
}
