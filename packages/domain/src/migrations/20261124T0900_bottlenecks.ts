import { Migration } from "@mikro-orm/migrations";

/** The bottlenecks that regions raise, with their steps; and the signals from half-year talks, which may lead to one. */
export class Bottlenecks extends Migration {
  override up(): void {
    this.addSql(
      `create table "bottleneck" ("id" uuid not null, "region_code" text collate "C" not null, "raised_at" timestamptz not null, "title" json not null, "description" json not null, "is_public" boolean not null, "state" text not null, "answer" json null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "bottleneck_region_code_index" on "bottleneck" ("region_code")`);
    this.addSql(`alter table "bottleneck" add constraint "bottleneck_version_counts" check (version >= 1)`);
    this.addSql(
      `alter table "bottleneck" add constraint "bottleneck_answer_fits" check (state = 'closed' or (state = 'answered') = (answer is not null))`,
    );

    this.addSql(
      `create table "bottleneck_step" ("bottleneck_id" uuid not null, "position" int not null, "step" text not null, "taken_at" timestamptz not null, "actor_role" text not null, primary key ("bottleneck_id", "position"))`,
    );
    this.addSql(
      `alter table "bottleneck_step" add constraint "bottleneck_step_bottleneck_id_foreign" foreign key ("bottleneck_id") references "bottleneck" ("id")`,
    );
    // What happened stays as it happened.
    this.addSql(
      `create or replace function "bottleneck_step_bottleneck_step_append_only_fn"() returns trigger as $$ begin raise exception 'bottleneck_step is append-only' using errcode = 'insufficient_privilege'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "bottleneck_step_append_only" before update or delete or truncate on "bottleneck_step" for each statement execute function "bottleneck_step_bottleneck_step_append_only_fn"()`,
    );

    this.addSql(
      `create table "signal" ("id" uuid not null, "region_code" text collate "C" not null, "heard_on" date not null, "topic" text not null, "text" text not null, "bottleneck_id" uuid null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "signal_region_code_index" on "signal" ("region_code")`);
    this.addSql(`alter table "signal" add constraint "signal_version_counts" check (version >= 1)`);
    this.addSql(
      `alter table "signal" add constraint "signal_bottleneck_id_foreign" foreign key ("bottleneck_id") references "bottleneck" ("id")`,
    );

    // A load of reference data deletes all regions and puts them back: only the end of it counts.
    for (const table of ["bottleneck", "signal"]) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_region_code_foreign" foreign key ("region_code") references "region" ("code") deferrable initially deferred`,
      );
    }
  }
}
