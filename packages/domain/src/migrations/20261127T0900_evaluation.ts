import { Migration } from "@mikro-orm/migrations";

/** The evaluation's design, the links of its questions, its visits to regions, and its reports. */
export class Evaluation extends Migration {
  override up(): void {
    const text = `text collate "C" not null`;
    this.addSql(
      `create table "evaluation_programme" ("id" int not null, "title" json not null, "first_cycle" int not null, "last_cycle" int not null, "information_session_on" date not null, "published_on" date not null, "statements" json not null, "sources" text[] not null, primary key ("id"))`,
    );
    this.addSql(`alter table "evaluation_programme" add constraint "evaluation_programme_is_one" check (id = 1)`);
    this.addSql(
      `create table "evaluation_strand" ("code" ${text}, "position" int not null, "title" json not null, "question_code" ${text}, "report_kinds" text[] not null, "sources" text[] not null, primary key ("code"))`,
    );
    this.addSql(
      `create table "evaluation_question" ("code" ${text}, "position" int not null, "strand_code" ${text}, "level" text null, "aspect" text null, "text" json not null, "sources" text[] not null, "version" int not null, primary key ("code"))`,
    );
    this.addSql(`alter table "evaluation_question" add constraint "evaluation_question_version_counts" check (version >= 1)`);
    this.addSql(
      `create table "evaluation_part" ("code" ${text}, "position" int not null, "kind" text not null, "title" json not null, "cycles" int[] not null, "sources" text[] not null, primary key ("code"))`,
    );
    this.addSql(
      `create table "evaluation_cycle" ("year" int not null, "has_extra_elements" boolean not null, "sources" text[] not null, primary key ("year"))`,
    );
    this.addSql(
      `create table "evaluation_question_goal" ("question_code" ${text}, "goal_code" ${text}, primary key ("question_code", "goal_code"))`,
    );
    this.addSql(
      `create table "evaluation_question_indicator" ("question_code" ${text}, "indicator_code" ${text}, primary key ("question_code", "indicator_code"))`,
    );
    this.addSql(
      `create table "evaluation_question_survey" ("question_code" ${text}, "survey_key" ${text}, "question_key" ${text}, primary key ("question_code", "survey_key", "question_key"))`,
    );

    this.addSql(
      `create table "region_visit" ("id" uuid not null, "region_code" ${text}, "cycle" int not null, "state" text not null, "visit_on" text collate "C" null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    // A region is visited once.
    this.addSql(`create unique index "region_visit_once" on "region_visit" ("region_code") where (state <> 'cancelled'::text)`);
    this.addSql(`alter table "region_visit" add constraint "region_visit_version_counts" check (version >= 1)`);
    this.addSql(
      `alter table "region_visit" add constraint "region_visit_state_known" check (state in ('planned', 'visited', 'cancelled'))`,
    );

    this.addSql(
      `create table "report" ("id" uuid not null, "title" json not null, "strand_code" ${text}, "kind" ${text}, "cycle" int null, "state" text not null, "published_on" date null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(`alter table "report" add constraint "report_version_counts" check (version >= 1)`);
    this.addSql(`alter table "report" add constraint "report_state_known" check (state in ('planned', 'drafted', 'published'))`);
    this.addSql(`alter table "report" add constraint "report_state_fits" check ((state = 'published') = (published_on is not null))`);
    this.addSql(
      `create table "report_question" ("report_id" uuid not null, "question_code" ${text}, primary key ("report_id", "question_code"))`,
    );
    this.addSql(
      `create table "report_file" ("report_id" uuid not null, "name" ${text}, "media_type" text not null, "bytes" bigint not null, "sha256" text not null, "stored_as" text not null, primary key ("report_id", "name"))`,
    );

    for (const [table, column, references, rule] of [
      ["evaluation_question", "strand_code", `"evaluation_strand" ("code")`, ""],
      ["evaluation_question_goal", "question_code", `"evaluation_question" ("code")`, ""],
      ["evaluation_question_goal", "goal_code", `"goal" ("code")`, ""],
      ["evaluation_question_indicator", "question_code", `"evaluation_question" ("code")`, ""],
      ["evaluation_question_indicator", "indicator_code", `"indicator" ("code")`, ""],
      ["evaluation_question_survey", "question_code", `"evaluation_question" ("code")`, ""],
      ["evaluation_question_survey", "survey_key", `"survey" ("key")`, ""],
      ["region_visit", "region_code", `"region" ("code")`, " deferrable initially deferred"],
      ["report", "strand_code", `"evaluation_strand" ("code")`, ""],
      ["report_question", "report_id", `"report" ("id")`, " on delete cascade"],
      ["report_question", "question_code", `"evaluation_question" ("code")`, ""],
      ["report_file", "report_id", `"report" ("id")`, " on delete cascade"],
    ] as const) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references ${references}${rule}`,
      );
    }

    // What was published has been copied.
    this.addSql(
      `create or replace function "report_report_published_stands_fn"() returns trigger as $$ begin if old.state = 'published' then raise exception 'a published report stands as it is' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old); end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "report_published_stands" before update or delete on "report" for each row execute function "report_report_published_stands_fn"()`,
    );
    this.addSql(
      `create or replace function "report_file_report_file_stands_fn"() returns trigger as $$ begin if exists (select from report where id = coalesce(new.report_id, old.report_id) and state = 'published') then raise exception 'the files of a published report stand as they are' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old); end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "report_file_stands" before insert or update or delete on "report_file" for each row execute function "report_file_report_file_stands_fn"()`,
    );
  }
}
