import { describe, expect, it } from "vitest";
import { diff } from "../two-documents.js";

/** `GET /a #id` */
function paths(...lines: string[]): string {
  const written = lines.map((line) => {
    const [method = "", path = "", id] = line.split(" ");
    return { path, text: `${method.toLowerCase()}: { ${id === undefined ? "" : `operationId: "${id.slice(1)}"`} }` };
  });
  const all = new Set(written.map(({ path }) => path));
  const items = [...all].map(
    (path) =>
      `  "${path}": { ${written
        .filter((w) => w.path === path)
        .map((w) => w.text)
        .join(", ")} }`,
  );
  return `openapi: 3.1.0\npaths:\n${items.join("\n")}`;
}

function pairsOf(base: string[], revision: string[]): string[] {
  const { pairs } = diff(paths(...base), paths(...revision));
  return pairs.map(
    ({ base: a, revision: b, found, moved }) => `${a.path} > ${b.path} ${found}${moved ? " moved" : ""}`,
  );
}

describe("operations are paired", () => {
  it("by operation id before anything else", () => {
    expect(pairsOf(["GET /a #x"], ["GET /b #x", "GET /a #y"])).toEqual(["/a > /b operation-id moved"]);
  });

  it("not by an operation id that now stands where another operation was: that URL is still called", () => {
    expect(pairsOf(["GET /a #x", "GET /b #y"], ["GET /a #y", "GET /b #x"])).toEqual(["/a > /a path", "/b > /b path"]);
    expect(pairsOf(["GET /users #list", "GET /orders #list2"], ["GET /users #getUsers", "GET /orders #list"])).toEqual([
      "/orders > /orders path",
      "/users > /users path",
    ]);
  });

  it("not by an operation id that is a verb alone, where the paths have no word in common", () => {
    expect(pairsOf(["GET /users #list"], ["GET /orders #list"])).toEqual([]);
    expect(pairsOf(["GET /v1/users/{id} #getById"], ["GET /v2/accounts/{id} #getById"])).toEqual([]);
    expect(pairsOf(["GET /v1/users #list"], ["GET /admin/v2/users #list"])).toEqual([
      "/v1/users > /admin/v2/users operation-id moved",
    ]);
    expect(pairsOf(["GET /users #listUsers"], ["GET /people #listUsers"])).toEqual([
      "/users > /people operation-id moved",
    ]);
  });

  it("not by operation id across methods", () => {
    expect(pairsOf(["GET /a #x"], ["POST /b #x"])).toEqual([]);
  });

  it("by operation id across methods where the path stays, but for its version", () => {
    expect(pairsOf(["PUT /a #x"], ["PATCH /a #x"])).toEqual(["/a > /a operation-id"]);
    expect(pairsOf(["PUT /v1/a #x"], ["PATCH /v2/a #x"])).toEqual(["/v1/a > /v2/a operation-id moved"]);
  });

  it("not across methods where the old method still answers there", () => {
    expect(pairsOf(["PUT /a #x"], ["PATCH /a #x", "PUT /a #y"])).toEqual(["/a > /a path"]);
  });

  it("not by an operation id that a document uses twice", () => {
    expect(pairsOf(["GET /a #x", "GET /b #x"], ["GET /c #x"])).toEqual([]);
  });

  it("by path where the id changed, though versions stand side by side", () => {
    const both = ["GET /v1/a", "GET /v2/a"];
    expect(pairsOf(both, both)).toEqual(["/v1/a > /v1/a path", "/v2/a > /v2/a path"]);
  });

  it("by path, and not as moved, where just a parameter is called otherwise", () => {
    expect(pairsOf(["GET /a/{id} #x"], ["GET /a/{key} #y"])).toEqual(["/a/{id} > /a/{key} path"]);
  });

  it("by the URL, however it is divided between server and path", () => {
    const on = (server: string, ...lines: string[]) =>
      `servers: [{ url: "https://x.example${server}" }]\n${paths(...lines)}`;
    const { pairs, changes } = diff(on("/v1", "GET /a"), on("", "GET /v1/a", "GET /v2/a"));
    expect(pairs.map(({ revision, unchanged }) => [revision.path, unchanged])).toEqual([["/v1/a", true]]);
    expect(changes.map(({ rule, level }) => [rule, level])).toEqual([
      ["operation-added", "info"],
      ["server-prefix-moved", "info"],
    ]);
  });

  it("by the path without its version", () => {
    const found = pairsOf(["GET /crm/v4/a/{x} #old"], ["GET /crm/a/2026-03/{y} #new"]);
    expect(found).toEqual(["/crm/v4/a/{x} > /crm/a/2026-03/{y} version-blind-path moved"]);
  });

  it("rather not at all than by a path without version that is not unique", () => {
    expect(pairsOf(["GET /v1/a", "GET /v2/a"], ["GET /v2/a", "GET /v3/a"])).toEqual(["/v2/a > /v2/a path"]);
  });

  it("by the family of moves that others show", () => {
    const sure = ["GET /pets/{id}/toys #a", "GET /pets/{id}/food #b"];
    const found = pairsOf(
      [...sure, "GET /pets/{id}/vet #c"],
      ["GET /animals/{id}/toys #a", "GET /animals/{id}/food #b", "GET /animals/{petId}/vet #d"],
    );
    expect(found).toContain("/pets/{id}/vet > /animals/{petId}/vet move-family moved");
  });

  it("by the family of moves that three likenesses show, and not two", () => {
    const paths = ["pets", "toys", "vets"].map((word) => `GET /${word}/{id}/all`);
    const moved = paths.map((path) => path.replace("/", "/api/"));
    const found = pairsOf([...paths, "GET /pets"], [...moved, "GET /api/pets"]);
    expect(found).toContain("/pets > /api/pets move-family moved");
    const fewer = pairsOf([...paths.slice(1), "GET /pets"], [...moved.slice(1), "GET /api/pets"]);
    expect(fewer).toHaveLength(2);
  });

  it("by likeness, where the paths end alike", () => {
    expect(
      pairsOf(["GET /pets/{id}", "GET /pets/{id}/toys"], ["GET /store/pets/{id}", "GET /store/pets/{id}/toys"]),
    ).toEqual([
      "/pets/{id} > /store/pets/{id} similarity moved",
      "/pets/{id}/toys > /store/pets/{id}/toys similarity moved",
    ]);
  });

  it("rather not at all than with a neighbour", () => {
    expect(pairsOf(["GET /a/{id}/b"], ["GET /a/{id}/c"])).toEqual([]);
    expect(pairsOf(["GET /users/{id}"], ["GET /users/{id}/roles"])).toEqual([]);
    expect(pairsOf(["POST /users/{id}/batch/archive"], ["POST /users/{id}/batch/labels/archive"])).toEqual([]);
  });

  it("rather not at all than where one word stands for another, unless other paths moved so", () => {
    const [orders, bills] = ["GET /v1/billing/users/{id}/orders", "GET /v1/billing/users/{id}/bills"];
    const now = (path: string) => path.replace("billing", "admin");
    expect(pairsOf([orders], [now(orders)])).toEqual([]);
    expect(pairsOf([orders, bills], [now(orders), now(bills)])).toHaveLength(2);
  });

  it("rather not at all than with one of two that are equally alike", () => {
    const { pairs, unpaired } = diff(paths("GET /pets/{id}"), paths("GET /store/pets/{id}", "GET /home/pets/{id}"));
    expect(pairs).toEqual([]);
    expect(unpaired.base).toMatchObject([
      { candidates: [{ operation: { path: "/home/pets/{id}" } }, { operation: { path: "/store/pets/{id}" } }] },
    ]);
  });

  it("by method and path alone where nothing is to be guessed", () => {
    const [base, revision] = [paths("GET /v1/a #x", "GET /b/{id}"), paths("GET /v2/a #x", "GET /b/{id}")];
    const { pairs } = diff(base, revision, { pairing: false });
    expect(pairs.map(({ base: { path }, found }) => [path, found])).toEqual([["/b/{id}", "path"]]);
  });
});

describe("a moved operation", () => {
  it("is one change with both paths, and unchanged but for its URL", () => {
    const report = diff(paths("GET /v4/a/{id}"), paths("GET /2026-03/a/{key}"));
    expect(report.changes).toHaveLength(1);
    expect(report.changes[0]).toMatchObject({
      rule: "operation-path-moved",
      operations: [
        { base: { method: "get", path: "/v4/a/{id}" }, revision: { method: "get", path: "/2026-03/a/{key}" } },
      ],
      location: {
        base: { pointer: "/paths/~1v4~1a~1{id}/get" },
        revision: { pointer: "/paths/~12026-03~1a~1{key}/get" },
      },
    });
    expect(report.pairs).toMatchObject([{ moved: true, unchanged: true }]);
    expect(report.summary).toEqual({ breaking: 1, warning: 0, info: 0, code: 0, documentation: 0 });
  });
});
