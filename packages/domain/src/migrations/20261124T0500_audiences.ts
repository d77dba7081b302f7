import { Migration } from "@mikro-orm/migrations";

/** A change names its audience instead of a scope, a purpose and a region: a reader looks only where it may see. */
export class Audiences extends Migration {
  override up(): void {
    for (const table of ["change", "change_pending", "turning_point"]) {
      this.addSql(`alter table "${table}" add column "audience" text collate "C" null, add column "audience_of" text collate "C" null`);
      // Until now only what is for everyone and what is for administrators of keys was followed.
      this.addSql(`update "${table}" set "audience" = case when "scope" is null then 'everyone' else 'administrators' end`);
      this.addSql(
        `alter table "${table}" alter column "audience" set not null, drop column "scope", drop column "purpose", drop column "region_code"`,
      );
    }
    this.addSql(`create index "change_resource_audience_position_index" on "change" ("resource", "audience", "position")`);
    this.addSql(
      `create index "change_audience_of_resource_audience_position_index" on "change" ("audience_of", "resource", "audience", "position")`,
    );
  }
}
