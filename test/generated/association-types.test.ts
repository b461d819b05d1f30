import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { AssociationType } from "../../src/index.js";
import { type AssociationSpec, createClient } from "../../src/v4.js";

const rows = readFileSync(new URL("../../specs/association-types.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);

describe("AssociationType", () => {
  it("names each of the 410 types that HubSpot defines, and each id once", () => {
    const ids = Object.values(AssociationType).map(({ associationTypeId }) => associationTypeId);
    expect(ids.length).toBe(410);
    expect(ids.sort((a, b) => a - b)).toEqual(rows.map((row) => Number(row.split("\t")[0])).sort((a, b) => a - b));
  });

  it("tells directions and roles apart", () => {
    expect(AssociationType.contactToCompany).toEqual({
      associationCategory: "HUBSPOT_DEFINED",
      associationTypeId: 279,
    });
    expect(AssociationType.companyToContact.associationTypeId).toBe(280);
    expect(AssociationType.contactToPrimaryCompany.associationTypeId).toBe(1);
    expect(AssociationType.billingContactToCompany.associationTypeId).toBe(931);
    expect(AssociationType.childCompanyToParentCompany.associationTypeId).toBe(14);
    expect(AssociationType.parentCompanyToChildCompany.associationTypeId).toBe(13);
  });

  it("is what a labelled association takes", async () => {
    expectTypeOf(AssociationType.dealToTicket).toExtend<AssociationSpec>();
    const bodies: unknown[] = [];
    const hubspot = createClient({
      accessToken: "t",
      fetch: async (request) => {
        bodies.push(await request.json());
        return Response.json({});
      },
    });
    const [from, to] = [
      { type: "deals", id: "1" },
      { type: "tickets", id: "2" },
    ];
    await hubspot.associations.create({ from, to, types: [AssociationType.dealToTicket] });
    expect(bodies).toEqual([[{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 27 }]]);
  });
});
