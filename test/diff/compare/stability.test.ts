import { describe, expect, it } from "vitest";
import { diff, operation } from "../two-documents.js";

const levels = (base: string, revision: string, today?: string) =>
  diff(base, revision, today === undefined ? {} : { today }).changes.map(({ rule, level }) => `${level} ${rule}`);

describe("the removal of an operation", () => {
  const sunset = operation('deprecated: true\nx-sunset: "2027-03-30"');
  const none = "openapi: 3.1.0\ninfo: { title: Things }\npaths: {}";

  it("breaks, unless its deprecation announced it", () => {
    expect(levels(operation("x: 1"), none)).toEqual(["breaking operation-removed"]);
    expect(levels(operation("deprecated: true"), none)).toEqual(["warning deprecated-operation-removed"]);
  });

  it("breaks before the announced day, and not from that day on", () => {
    expect(levels(sunset, none)).toEqual(["breaking operation-removed-before-sunset"]);
    expect(levels(sunset, none, "2027-03-29")).toEqual(["breaking operation-removed-before-sunset"]);
    expect(levels(sunset, none, "2027-03-30")).toEqual(["warning deprecated-operation-removed"]);
  });
});

describe("the stability of an operation", () => {
  const at = (level: string, more = "") => operation(`x-stability-level: ${level}\n${more}`);

  it("breaks where it goes down, and where it cannot be read", () => {
    expect(levels(at("beta"), at("alpha"))).toEqual(["breaking operation-stability-lowered"]);
    expect(levels(at("stable"), at("odd"))).toEqual(["breaking operation-stability-lowered"]);
    expect(levels(operation("x: 1"), at("1"))).toEqual(["breaking operation-stability-lowered"]);
  });

  it("breaks where an operation becomes a draft or an alpha, which nobody had been told", () => {
    expect(levels(operation("x: 1"), at("alpha"))).toEqual(["breaking operation-stability-lowered"]);
  });

  it("may be told for the first time, or no longer", () => {
    expect(levels(operation("x: 1"), at("beta"))).toEqual([]);
    expect(levels(at("beta"), operation("x: 1"))).toEqual([]);
  });

  it("lets drafts and alphas change as they like", () => {
    const required = "parameters: [{ in: query, name: a, required: true }]";
    expect(levels(at("alpha"), at("alpha", required))).toEqual(["info request-required-parameter-added"]);
    expect(levels(at("beta"), at("beta", required))).toEqual(["breaking request-required-parameter-added"]);
  });
});
