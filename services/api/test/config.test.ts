import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

describe("the environment", () => {
  test("may be empty: everything has a default", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: undefined,
      databaseListenUrl: undefined,
      dataDir: ".data",
      logLevel: "info",
      publicUrl: undefined,
      corsOrigins: [],
    });
    expect(readConfig({ PORT: "", CORS_ORIGINS: "" })).toMatchObject({ port: 3000, corsOrigins: [] });
  });

  test("is read by name", () => {
    expect(
      readConfig({
        PORT: "0",
        DATABASE_URL: "postgresql://u:p@h:5432/d",
        PUBLIC_URL: "https://api.example.nl/",
        CORS_ORIGINS: "https://a.nl, https://b.nl/",
      }),
    ).toMatchObject({
      port: 0,
      databaseUrl: "postgresql://u:p@h:5432/d",
      publicUrl: "https://api.example.nl",
      corsOrigins: ["https://a.nl", "https://b.nl"],
    });
  });

  test("has all its faults told at once, by name, and never by value", () => {
    const environment = {
      PORT: "99999",
      DATABASE_URL: "mysql://secret",
      LOG_LEVEL: "loud-secret",
      PUBLIC_URL: "secret",
      CORS_ORIGINS: "secret",
    };
    const fault = () => readConfig(environment);
    expect(fault).toThrow(ConfigError);
    for (const name of Object.keys(environment)) expect(fault).toThrow(name);
    expect(fault).not.toThrow(/secret/u);
    expect(() => readConfig({ DATABASE_LISTEN_URL: "postgresql://h/d" })).toThrow(/DATABASE_LISTEN_URL/u);
  });
});
