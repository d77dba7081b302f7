import { Migration } from "@mikro-orm/migrations";

/** Werkcentra and their locations. */
export class Werkcentra extends Migration {
  override up(): void {
    this.addSql(
      `create table "werkcentrum" ("id" uuid not null, "region_code" text collate "C" not null, "version" int not null, "changed_at" timestamptz not null, "name" text not null, "website" text null, "sub_regions" json not null, "guide_capacity" json not null, "contact_points" json not null, primary key ("id"))`,
    );
    this.addSql(`alter table "werkcentrum" add constraint "werkcentrum_region_code_unique" unique ("region_code")`);
    this.addSql(`alter table "werkcentrum" add constraint "werkcentrum_version_counts" check (version >= 1)`);

    this.addSql(
      `create table "werkcentrum_location" ("id" uuid not null, "werkcentrum_id" uuid not null, "position" int not null, "name" text not null, "municipality_code" text collate "C" not null, "address" json not null, "longitude" double precision not null, "latitude" double precision not null, "opening_hours" json not null, "walk_in_hours" json not null, "exceptions" json not null, "accessibility" json not null, "contact_points" json not null, primary key ("id"))`,
    );
    this.addSql(`create index "werkcentrum_location_municipality_code_index" on "werkcentrum_location" ("municipality_code")`);
    this.addSql(
      `alter table "werkcentrum_location" add constraint "werkcentrum_location_werkcentrum_id_position_unique" unique ("werkcentrum_id", "position")`,
    );
    this.addSql(
      `alter table "werkcentrum_location" add constraint "werkcentrum_location_werkcentrum_id_foreign" foreign key ("werkcentrum_id") references "werkcentrum" ("id") on delete cascade`,
    );

    // A load of reference data deletes all regions and municipalities and puts them back: only the end of it counts.
    this.addSql(
      `alter table "werkcentrum" add constraint "werkcentrum_region_code_foreign" foreign key ("region_code") references "region" ("code") deferrable initially deferred`,
    );
    this.addSql(
      `alter table "werkcentrum_location" add constraint "werkcentrum_location_municipality_code_foreign" foreign key ("municipality_code") references "municipality" ("code") deferrable initially deferred`,
    );
  }
}
