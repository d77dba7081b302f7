import { Migration } from "@mikro-orm/migrations";

/** From 0 up to the most that a stage can come to. */
const upTo = (column: string) => `${column} >= 0 and ${column} <= '3000000000000'::bigint`;

/** Budgets with the sums of their ledgers, and the entries, of which none ever changes. */
export class Budgets extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget" ("id" uuid not null, "side" text collate "C" not null, "region_code" text collate "C" null, "year" int not null, "title" json not null, "is_demonstration" boolean not null, "commitment_ceiling" text not null, "allocated_cents" bigint not null, "committed_cents" bigint not null, "realised_cents" bigint not null, "allocated_fte" numeric(11,2) not null, "committed_fte" numeric(11,2) not null, "realised_fte" numeric(11,2) not null, "version" int not null, "changed_at" timestamptz not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "budget" add constraint "budget_side_year_is_demonstration_unique" unique ("side", "year", "is_demonstration")`,
    );
    for (const [name, check] of [
      ["side_fits", "side = coalesce(region_code, 'national')"],
      ["version_counts", "version >= 1"],
      ["ceiling_known", "commitment_ceiling in ('refuse', 'flag')"],
      ["ceiling_holds", "commitment_ceiling = 'flag' or committed_cents <= allocated_cents"],
      ["allocated_counts", upTo("allocated_cents")],
      ["committed_counts", upTo("committed_cents")],
      ["realised_counts", upTo("realised_cents")],
      ["allocated_fte_counts", "allocated_fte >= 0"],
      ["committed_fte_counts", "committed_fte >= 0"],
      ["realised_fte_counts", "realised_fte >= 0"],
    ]) {
      this.addSql(`alter table "budget" add constraint "budget_${name}" check (${check})`);
    }
    this.addSql(
      `alter table "budget" add constraint "budget_region_code_foreign" foreign key ("region_code") references "region" ("code") on delete no action deferrable initially deferred`,
    );

    this.addSql(
      `create table "budget_entry" ("budget_id" uuid not null, "number" int not null, "reference" text collate "C" not null, "stage" text not null, "funder" text not null, "purpose" text not null, "purpose_text" text null, "goal_code" text collate "C" null, "booked_on" date not null, "amount_cents" bigint not null, "guide_fte" numeric(8,2) null, "document_reference" text not null, "replaces_number" int null, "carried_over_with_id" uuid null, "is_over_allocation" boolean not null, "recorded_at" timestamptz not null, primary key ("budget_id", "number"))`,
    );
    this.addSql(`alter table "budget_entry" add constraint "budget_entry_budget_id_reference_unique" unique ("budget_id", "reference")`);
    // An entry is replaced once.
    this.addSql(
      `alter table "budget_entry" add constraint "budget_entry_budget_id_replaces_number_unique" unique ("budget_id", "replaces_number")`,
    );
    for (const [name, check] of [
      ["number_counts", "number >= 1 and number <= 90000"],
      ["stage_known", "stage in ('allocated', 'committed', 'realised')"],
      ["replaces_earlier", "replaces_number < number"],
      ["amount_fits", "amount_cents <> 0 or replaces_number is not null"],
      ["purpose_fits", "(purpose = 'other') = (purpose_text is not null)"],
      ["fte_fits", "guide_fte is null or purpose = 'guideFunction'"],
    ]) {
      this.addSql(`alter table "budget_entry" add constraint "budget_entry_${name}" check (${check})`);
    }
    for (const [columns, references] of [
      [`"budget_id"`, `"budget" ("id")`],
      [`"goal_code"`, `"goal" ("code")`],
      [`"carried_over_with_id"`, `"budget" ("id")`],
    ] as const) {
      const name = `budget_entry_${columns.replaceAll('"', "")}_foreign`;
      this.addSql(
        `alter table "budget_entry" add constraint "${name}" foreign key (${columns}) references ${references} on delete no action`,
      );
    }

    this.addSql(
      `create or replace function "budget_entry_budget_entry_append_only_fn"() returns trigger as $$ begin raise exception 'budget_entry is append-only' using errcode = 'insufficient_privilege'; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "budget_entry_append_only" before update or delete or truncate on "budget_entry" for each statement execute function "budget_entry_budget_entry_append_only_fn"()`,
    );

    // The sums of a budget are kept with its entries: what is added counts, what is replaced no longer does. What is replaced must be there. The texts
    // are planned each time: a plan that was made for a small ledger may take minutes on a large one.
    this.addSql(
      `create or replace function "budget_entry_counts_fn"() returns trigger as $function$ declare is_wrong boolean; begin
        execute $$select exists (
          select from added left join "budget_entry" replaced on replaced.budget_id = added.budget_id and replaced.number = added.replaces_number
          where added.replaces_number is not null and replaced.number is null
        )$$ into is_wrong;
        if is_wrong then raise exception 'a correction replaces an entry of its budget' using errcode = 'foreign_key_violation'; end if;
        execute $$select exists (
          select from added join "budget_entry" replaced on replaced.budget_id = added.budget_id and replaced.number = added.replaces_number
          where replaced.carried_over_with_id is distinct from added.carried_over_with_id
        )$$ into is_wrong;
        if is_wrong then raise exception 'half of a carry-over is replaced by half of another' using errcode = 'check_violation'; end if;
        execute $$update "budget" set
          allocated_cents = allocated_cents + change.allocated,
          committed_cents = committed_cents + change.committed,
          realised_cents = realised_cents + change.realised,
          allocated_fte = allocated_fte + change.allocated_guides,
          committed_fte = committed_fte + change.committed_guides,
          realised_fte = realised_fte + change.realised_guides
        from (
          select budget_id,
            coalesce(sum(amount) filter (where stage = 'allocated'), 0)::bigint as allocated,
            coalesce(sum(amount) filter (where stage = 'committed'), 0)::bigint as committed,
            coalesce(sum(amount) filter (where stage = 'realised'), 0)::bigint as realised,
            coalesce(sum(guides) filter (where stage = 'allocated'), 0) as allocated_guides,
            coalesce(sum(guides) filter (where stage = 'committed'), 0) as committed_guides,
            coalesce(sum(guides) filter (where stage = 'realised'), 0) as realised_guides
          from (
            select budget_id, stage, amount_cents as amount, guide_fte as guides from added
            union all
            select replaced.budget_id, replaced.stage, -replaced.amount_cents, -replaced.guide_fte
            from added join "budget_entry" replaced on replaced.budget_id = added.budget_id and replaced.number = added.replaces_number
          ) counted
          group by budget_id
        ) change
        where "budget".id = change.budget_id$$;
        return null;
      end; $function$ language plpgsql`,
    );
    this.addSql(
      `create trigger "budget_entry_counts" after insert on "budget_entry" referencing new table as added for each statement execute function "budget_entry_counts_fn"()`,
    );

    this.addSql(`create table "budget_clock" ("id" int not null, "recorded_at" timestamptz not null, primary key ("id"))`);
    this.addSql(`alter table "budget_clock" add constraint "budget_clock_is_one" check (id = 1)`);
    this.addSql(`insert into "budget_clock" ("id", "recorded_at") values (1, '-infinity')`);
  }
}
