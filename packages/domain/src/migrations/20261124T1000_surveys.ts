import { Migration } from "@mikro-orm/migrations";

/** An arbitrary number of our own, the first of two keys of advisory locks; the second is that of the wave. */
const answersLock = 7_265_833;

/** Surveys with their questionnaires and waves, invitations, responses (partitioned by wave), and releases. */
export class Surveys extends Migration {
  override up(): void {
    this.addSql(
      `create table "survey" ("key" text collate "C" not null, "audience" text not null, "title" json not null, "version" int not null, "changed_at" timestamptz not null, primary key ("key"))`,
    );
    this.addSql(`alter table "survey" add constraint "survey_version_counts" check (version >= 1)`);

    this.addSql(
      `create table "survey_version" ("survey_key" text collate "C" not null, "number" int not null, "questionnaire" json not null, "version" int not null, "changed_at" timestamptz not null, primary key ("survey_key", "number"))`,
    );
    this.addSql(`alter table "survey_version" add constraint "survey_version_number_counts" check (number >= 1)`);
    this.addSql(
      `alter table "survey_version" add constraint "survey_version_survey_key_foreign" foreign key ("survey_key") references "survey" ("key")`,
    );

    this.addSql(
      `create table "wave" ("id" uuid not null, "survey_key" text collate "C" not null, "version_number" int not null, "cycle" int not null, "title" json not null, "opens_at" timestamptz not null, "closes_at" timestamptz not null, "population" json not null, "rule_set" json not null, "dominance_percent" int not null, "comparable_with" uuid null, "state" text not null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`create index "wave_survey_key_version_number_index" on "wave" ("survey_key", "version_number")`);
    this.addSql(`alter table "wave" add constraint "wave_version_counts" check (version >= 1)`);
    this.addSql(`alter table "wave" add constraint "wave_runs_forward" check (closes_at > opens_at)`);
    this.addSql(`alter table "wave" add constraint "wave_state_known" check (state in ('planned', 'open', 'closed', 'released'))`);
    this.addSql(
      `alter table "wave" add constraint "wave_survey_key_version_number_foreign" foreign key ("survey_key", "version_number") references "survey_version" ("survey_key", "number")`,
    );
    this.addSql(
      `alter table "wave" add constraint "wave_comparable_with_foreign" foreign key ("comparable_with") references "wave" ("id") on delete set null`,
    );

    // What a wave asks stays as it was asked.
    this.addSql(
      `create or replace function "survey_version_survey_version_frozen_fn"() returns trigger as $$ begin if exists (select from wave where survey_key = old.survey_key and version_number = old.number) then raise exception 'a version of a survey that a wave uses stands as it is' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old); end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "survey_version_frozen" before update or delete on "survey_version" for each row execute function "survey_version_survey_version_frozen_fn"()`,
    );

    this.addSql(
      `create table "invitation" ("id" uuid not null, "wave_id" uuid not null, "reference" text collate "C" not null, "region_code" text collate "C" null, "token_hash" text null, "token_number" int not null, "issued_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash")`);
    this.addSql(`alter table "invitation" add constraint "invitation_wave_id_reference_unique" unique ("wave_id", "reference")`);
    this.addSql(
      `alter table "invitation" add constraint "invitation_wave_id_foreign" foreign key ("wave_id") references "wave" ("id") on delete cascade`,
    );

    // A partition for each wave: a release reads one, and a wave that is removed takes its own along.
    this.addSql(
      `create table "response" ("wave_id" uuid not null, "id" uuid not null, "invitation_id" uuid null, "region_code" text collate "C" null, "answers" jsonb not null, "saved_at" timestamptz not null, "submitted_at" timestamptz null, "saves" int not null, primary key ("wave_id", "id")) partition by list ("wave_id")`,
    );
    this.addSql(`alter table "response" add constraint "response_wave_id_invitation_id_unique" unique ("wave_id", "invitation_id")`);
    this.addSql(
      `create or replace function "wave_wave_has_partition_fn"() returns trigger as $$ begin execute format('create table %I partition of response for values in (%L)', 'response_' || replace(new.id::text, '-', ''), new.id); return new; end; $$ language plpgsql`,
    );
    this.addSql(`create trigger "wave_has_partition" after insert on "wave" for each row execute function "wave_wave_has_partition_fn"()`);
    this.addSql(
      `create or replace function "wave_wave_loses_partition_fn"() returns trigger as $$ begin execute format('drop table %I', 'response_' || replace(old.id::text, '-', '')); return old; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "wave_loses_partition" before delete on "wave" for each row execute function "wave_wave_loses_partition_fn"()`,
    );

    // Looks at the wave as it is at this very moment, not as it was when the statement began; and whoever waits for the same lock alone knows
    // that nothing is being saved any more that began while the wave took answers.
    this.addSql(
      `create or replace function "wave_takes_answers"("wave" uuid, "at" timestamptz) returns boolean as $$ begin perform pg_advisory_xact_lock_shared(${answersLock}, hashtext(wave::text)); return exists (select from "wave" taking where taking.id = wave and taking.state = 'open' and taking.opens_at <= at and at < taking.closes_at); end; $$ language plpgsql volatile`,
    );

    this.addSql(`create table "erased_response" ("wave_id" uuid not null, "id" uuid not null, primary key ("wave_id", "id"))`);
    this.addSql(
      `create or replace function "response_response_not_erased_fn"() returns trigger as $$ begin if exists (select from erased_response where wave_id = new.wave_id and id = new.id) then return null; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "response_not_erased" before insert on "response" for each row execute function "response_response_not_erased_fn"()`,
    );

    this.addSql(
      `create table "wave_release" ("wave_id" uuid not null, "number" int not null, "state" text not null, "asked_at" timestamptz not null, "made_at" timestamptz null, "refusal" json null, "tables" json null, "counts" json null, primary key ("wave_id", "number"))`,
    );
    this.addSql(
      `alter table "wave_release" add constraint "wave_release_state_fits" check ((state = 'made') = (made_at is not null and tables is not null))`,
    );
    this.addSql(
      `create table "release_result" ("wave_id" uuid not null, "number" int not null, "split" text collate "C" not null, "key" text collate "C" not null, "item" json not null, primary key ("wave_id", "number", "split", "key"))`,
    );
    for (const table of ["wave_release", "release_result"]) {
      this.addSql(`alter table "${table}" add constraint "${table}_wave_id_foreign" foreign key ("wave_id") references "wave" ("id")`);
    }
  }
}
