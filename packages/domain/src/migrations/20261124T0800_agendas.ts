import { Migration } from "@mikro-orm/migrations";

const refuse = (what: string) => `raise exception '${what}' using errcode = 'insufficient_privilege'`;

/** Agendas and their versions; what is adopted can't be changed. */
export class Agendas extends Migration {
  override up(): void {
    this.addSql(
      `create table "agenda" ("id" uuid not null, "side" text collate "C" not null, "region_code" text collate "C" null, "title" json not null, "valid_from" date not null, "valid_to" date null, primary key ("id"))`,
    );
    this.addSql(`alter table "agenda" add constraint "agenda_side_valid_from_unique" unique ("side", "valid_from")`);
    this.addSql(`alter table "agenda" add constraint "agenda_period_runs_forward" check (valid_to is null or valid_to > valid_from)`);
    this.addSql(`alter table "agenda" add constraint "agenda_side_fits" check (side = coalesce(region_code, 'national'))`);
    // A load of reference data deletes all regions and puts them back: only the end of it counts.
    this.addSql(
      `alter table "agenda" add constraint "agenda_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete no action deferrable initially deferred`,
    );

    this.addSql(
      `create table "agenda_version" ("agenda_id" uuid not null, "number" int not null, "version" int not null, "next_draft_version" int not null default 1, "changed_at" timestamptz not null, "content" json not null, "adopted_by" text null, "adopted_on" text collate "C" null, "edition_title" json null, "edition_text" json null, "published_on" date null, "embargo_until" timestamptz null, primary key ("agenda_id", "number"))`,
    );
    this.addSql(`create index "agenda_version_embargo_until_index" on "agenda_version" ("embargo_until")`);
    this.addSql(`create unique index "agenda_version_one_draft" on "agenda_version" ("agenda_id") where (adopted_on is null)`);
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_counts" check (version >= 1 and number >= 1 and next_draft_version >= 1)`,
    );
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_adoption_is_whole" check ((adopted_by is null) = (adopted_on is null))`,
    );
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_edition_is_whole" check ((published_on is null) = (edition_title is null) and (published_on is null) = (edition_text is null))`,
    );
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_edition_is_of_adopted" check (published_on is null or adopted_on is not null)`,
    );
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_embargo_is_of_edition" check (embargo_until is null or published_on is not null)`,
    );
    this.addSql(
      `alter table "agenda_version" add constraint "agenda_version_agenda_id_foreign" foreign key ("agenda_id") references "agenda" ("id")`,
    );

    // What is adopted stands. The public edition beside it may still be given and mended.
    this.addSql(
      `create or replace function "agenda_agenda_adopted_stands_fn"() returns trigger as $$ begin if exists (select from agenda_version where agenda_id = old.id and adopted_on is not null) then ${refuse("an agenda with an adopted version stands as it is")}; end if; return coalesce(new, old); end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "agenda_adopted_stands" before update or delete on "agenda" for each row execute function "agenda_agenda_adopted_stands_fn"()`,
    );
    this.addSql(
      `create or replace function "agenda_version_agenda_version_adopted_stands_fn"() returns trigger as $$ begin if old.adopted_on is not null and (tg_op = 'DELETE' or row(new.agenda_id, new.number, new.content::text, new.adopted_by, new.adopted_on) is distinct from row(old.agenda_id, old.number, old.content::text, old.adopted_by, old.adopted_on)) then ${refuse("what is adopted stands as it is")}; end if; return coalesce(new, old); end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "agenda_version_adopted_stands" before update or delete on "agenda_version" for each row execute function "agenda_version_agenda_version_adopted_stands_fn"()`,
    );
    this.addSql(
      `create or replace function "agenda_version_agenda_version_append_only_fn"() returns trigger as $$ begin ${refuse("what is adopted stands as it is")}; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "agenda_version_append_only" before truncate on "agenda_version" for each statement execute function "agenda_version_agenda_version_append_only_fn"()`,
    );
  }
}
