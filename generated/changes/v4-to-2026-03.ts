// Generated from specs/v4 and specs/2026-03 by `npm run generate`. Do not edit: change the spec and generate again.
import type { DiffReport } from "../../src/diff/index.js";

/** Every difference between v4 and 2026-03 of the API. */
export const report: DiffReport = {
  format: 1,
  profile: "hubspot",
  documents: {
    base: { title: "HubSpot CRM Associations API", version: "v4", openapi: "3.1.0" },
    revision: { title: "HubSpot CRM Associations API", version: "2026-03", openapi: "3.1.0" },
  },
  pairs: [
    {
      base: {
        method: "get",
        path: "/crm/associations/v4/definitions/configurations/all",
        operationId: "limits/listAll",
      },
      revision: {
        method: "get",
        path: "/crm/associations/2026-03/definitions/configurations/all",
        operationId: "limits/listAll",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "get",
        path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}",
        operationId: "limits/list",
      },
      revision: {
        method: "get",
        path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
        operationId: "limits/list",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
        operationId: "limits/create",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
        operationId: "limits/create",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
        operationId: "limits/purge",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
        operationId: "limits/purge",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: false,
    },
    {
      base: {
        method: "post",
        path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
        operationId: "limits/update",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
        operationId: "limits/update",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "get",
        path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/list",
      },
      revision: {
        method: "get",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/list",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/create",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/create",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "put",
        path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/update",
      },
      revision: {
        method: "put",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
        operationId: "labels/update",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "delete",
        path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
        operationId: "labels/delete",
      },
      revision: {
        method: "delete",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
        operationId: "labels/delete",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/associations/v4 > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/usage/high-usage-report/{userId}",
        operationId: "usage/requestReport",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
        operationId: "usage/requestReport",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
        operationId: "batch/archive",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
        operationId: "batch/archive",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: false,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
        operationId: "batch/createDefault",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
        operationId: "batch/createDefault",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
        operationId: "batch/create",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
        operationId: "batch/create",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
        operationId: "batch/archiveLabels",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
        operationId: "batch/archiveLabels",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: false,
    },
    {
      base: {
        method: "post",
        path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
        operationId: "batch/read",
      },
      revision: {
        method: "post",
        path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
        operationId: "batch/read",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/associations > /crm/associations/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "put",
        path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
        operationId: "associations/createDefault",
      },
      revision: {
        method: "put",
        path: "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
        operationId: "associations/createDefault",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/objects > /crm/objects/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "get",
        path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
        operationId: "associations/list",
      },
      revision: {
        method: "get",
        path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
        operationId: "associations/list",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/objects > /crm/objects/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "delete",
        path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        operationId: "associations/archive",
      },
      revision: {
        method: "delete",
        path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        operationId: "associations/archive",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/objects > /crm/objects/2026-03",
      moved: true,
      unchanged: true,
    },
    {
      base: {
        method: "put",
        path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        operationId: "associations/create",
      },
      revision: {
        method: "put",
        path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        operationId: "associations/create",
      },
      found: "operation-id",
      confidence: 1,
      family: "/crm/v4/objects > /crm/objects/2026-03",
      moved: true,
      unchanged: true,
    },
  ],
  unpaired: {
    base: [],
    revision: [
      {
        operation: { method: "post", path: "/crm/objects/2026-03/{objectType}/search", operationId: "search/find" },
        candidates: [],
      },
    ],
  },
  families: [
    {
      name: "/crm/associations/v4 > /crm/associations/2026-03",
      kind: "version-changed",
      base: "/crm/associations/v4",
      revision: "/crm/associations/2026-03",
      operations: 9,
    },
    {
      name: "/crm/v4/associations > /crm/associations/2026-03",
      kind: "version-relocated",
      base: "/crm/v4/associations",
      revision: "/crm/associations/2026-03",
      operations: 6,
    },
    {
      name: "/crm/v4/objects > /crm/objects/2026-03",
      kind: "version-relocated",
      base: "/crm/v4/objects",
      revision: "/crm/objects/2026-03",
      operations: 4,
    },
  ],
  problems: [],
  summary: { breaking: 22, warning: 0, info: 1, code: 11, documentation: 24 },
  changes: [
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/definitions/configurations/all",
            operationId: "limits/listAll",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/definitions/configurations/all",
            operationId: "limits/listAll",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1all/get" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1all/get" },
      },
      args: {
        base: "/crm/associations/v4/definitions/configurations/all",
        revision: "/crm/associations/2026-03/definitions/configurations/all",
      },
      fingerprint: "cbbb448f1d8a",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}",
            operationId: "limits/list",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
            operationId: "limits/list",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}/get",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}/get",
        },
      },
      args: {
        base: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}",
        revision: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
      },
      fingerprint: "186ad634e0b7",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "limits/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "limits/create",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1create/post",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1create/post",
        },
      },
      args: {
        base: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
        revision: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
      },
      fingerprint: "a67ae810790e",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post",
        },
      },
      args: {
        base: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
        revision: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
      },
      fingerprint: "bbd36b182e7f",
    },
    {
      rule: "response-success-code-changed",
      level: "breaking",
      direction: "response",
      area: "response",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/responses/204",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/responses/200",
        },
      },
      args: { at: "204 response", base: ["204"], revision: ["200"], body: "added" },
      fingerprint: "de554beec54c",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            operationId: "limits/update",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            operationId: "limits/update",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1update/post",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1update/post",
        },
      },
      args: {
        base: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
        revision: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
      },
      fingerprint: "a469a1d8142e",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/list",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/list",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/get" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/get" },
      },
      args: {
        base: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
      },
      fingerprint: "6971e3929f78",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/create",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/post" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/post" },
      },
      args: {
        base: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
      },
      fingerprint: "55c10795d264",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/update",
          },
          revision: {
            method: "put",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/update",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/put" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/put" },
      },
      args: {
        base: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
      },
      fingerprint: "3bf3feb89226",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "delete",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            operationId: "labels/delete",
          },
          revision: {
            method: "delete",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            operationId: "labels/delete",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels~1{associationTypeId}/delete",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels~1{associationTypeId}/delete",
        },
      },
      args: {
        base: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
      },
      fingerprint: "d797f7351e8a",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/usage/high-usage-report/{userId}",
            operationId: "usage/requestReport",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
            operationId: "usage/requestReport",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1associations~1usage~1high-usage-report~1{userId}/post" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1usage~1high-usage-report~1{userId}/post" },
      },
      args: {
        base: "/crm/v4/associations/usage/high-usage-report/{userId}",
        revision: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
      },
      fingerprint: "c9eb1e6865ef",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1archive/post" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1archive/post",
        },
      },
      args: {
        base: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
      },
      fingerprint: "ddfab0aa124b",
    },
    {
      rule: "response-success-code-changed",
      level: "breaking",
      direction: "response",
      area: "response",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/responses/204",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/responses/200",
        },
      },
      args: { at: "204 response", base: ["204"], revision: ["200"], body: "added" },
      fingerprint: "32035360f42d",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
            operationId: "batch/createDefault",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
            operationId: "batch/createDefault",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1associate~1default/post",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1associate~1default/post",
        },
      },
      args: {
        base: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
      },
      fingerprint: "64aaaa6755d3",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "batch/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "batch/create",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1create/post" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1create/post",
        },
      },
      args: {
        base: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
      },
      fingerprint: "3ffd8728f888",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post",
        },
      },
      args: {
        base: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
      },
      fingerprint: "0b20f372fe80",
    },
    {
      rule: "response-success-code-changed",
      level: "breaking",
      direction: "response",
      area: "response",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/responses/204",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/responses/200",
        },
      },
      args: { at: "204 response", base: ["204"], revision: ["200"], body: "added" },
      fingerprint: "26bc16240167",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
            operationId: "batch/read",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
            operationId: "batch/read",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1read/post" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1read/post",
        },
      },
      args: {
        base: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
        revision: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
      },
      fingerprint: "4bd6acde79d3",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            operationId: "associations/createDefault",
          },
          revision: {
            method: "put",
            path: "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            operationId: "associations/createDefault",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{fromObjectType}~1{fromObjectId}~1associations~1default~1{toObjectType}~1{toObjectId}/put",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{fromObjectType}~1{fromObjectId}~1associations~1default~1{toObjectType}~1{toObjectId}/put",
        },
      },
      args: {
        base: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
        revision: "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
      },
      fingerprint: "96e846fae959",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
            operationId: "associations/list",
          },
          revision: {
            method: "get",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
            operationId: "associations/list",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}/get" },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}/get",
        },
      },
      args: {
        base: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
        revision: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
      },
      fingerprint: "6d01a7ee9095",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "delete",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/archive",
          },
          revision: {
            method: "delete",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/archive",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/delete",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/delete",
        },
      },
      args: {
        base: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        revision: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
      },
      fingerprint: "2e605efae280",
    },
    {
      rule: "operation-path-moved",
      level: "breaking",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/create",
          },
          revision: {
            method: "put",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/create",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/put",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/put",
        },
      },
      args: {
        base: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
        revision: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
      },
      fingerprint: "56e1e2c49a07",
    },
    {
      rule: "operation-added",
      level: "info",
      direction: "none",
      area: "operation",
      lane: "wire",
      operations: [
        { revision: { method: "post", path: "/crm/objects/2026-03/{objectType}/search", operationId: "search/find" } },
      ],
      location: { revision: { pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1search/post" } },
      args: {},
      fingerprint: "7e0b04196bcd",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/BatchResponse" } },
      args: { at: "BatchResponse" },
      fingerprint: "01d6d38ddbc2",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/CollectionResponseWithTotalSimplePublicObject" } },
      args: { at: "CollectionResponseWithTotalSimplePublicObject" },
      fingerprint: "b103d7268c9f",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/Filter" } },
      args: { at: "Filter" },
      fingerprint: "c5061d00b144",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/FilterGroup" } },
      args: { at: "FilterGroup" },
      fingerprint: "b752ea991d31",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/FilterOperator" } },
      args: { at: "FilterOperator" },
      fingerprint: "64b347bf5569",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/PublicObjectSearchRequest" } },
      args: { at: "PublicObjectSearchRequest" },
      fingerprint: "f2cdf9d00123",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/PublicObjectWarning" } },
      args: { at: "PublicObjectWarning" },
      fingerprint: "874dbcf702cc",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/SearchSort" } },
      args: { at: "SearchSort" },
      fingerprint: "f968c00c5654",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/SearchSortDirection" } },
      args: { at: "SearchSortDirection" },
      fingerprint: "05a5c4261f89",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/SimplePublicObject" } },
      args: { at: "SimplePublicObject" },
      fingerprint: "b29534ed2613",
    },
    {
      rule: "schema-added",
      level: "info",
      direction: "none",
      area: "schema",
      lane: "code",
      operations: [],
      location: { revision: { pointer: "/components/schemas/ValueWithTimestamp" } },
      args: { at: "ValueWithTimestamp" },
      fingerprint: "f05209ec960d",
    },
    {
      rule: "info-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [],
      location: { base: { pointer: "/info" }, revision: { pointer: "/info" } },
      args: {
        at: "info",
        keyword: "description",
        base: "Reads and writes the associations between CRM records, the labels that describe them and the limits on their number. An association between two records is a set of association types. Each type has a direction (contact to company is not company to contact) and is identified by its category and its type id together: type ids are only unique within one category. Once two records are associated the unlabeled type is always in the set, next to any label. The description follows HubSpot's published contract, and the answers really seen where the two are known to differ; each such place carries an `x-deviation`. HubSpot may add fields, enum values and operations at any time without calling it a breaking change, so readers must tolerate what they do not know. Associations have request limits of their own: 100 requests per 10 seconds (free and starter accounts), 150 (professional and enterprise) or 200 (with the API limit increase), and 500,000 per day for professional and enterprise accounts. Judging by the contract, the operations under `associations` count in the general limit of the app instead. HubSpot has announced that v4 is unsupported from 2027-03-30. Record operations have paths under `/crm/v4/`, label and limit operations under `/crm/associations/v4/`, and these are live under `/crm/v4/associations/` too.",
        revision: "Reads and writes the associations between CRM records, the labels that describe them and the limits on their number. An association between two records is a set of association types. Each type has a direction (contact to company is not company to contact) and is identified by its category and its type id together: type ids are only unique within one category. Once two records are associated the unlabeled type is always in the set, next to any label. The description follows HubSpot's published contract, and the answers really seen where the two are known to differ; each such place carries an `x-deviation`. HubSpot may add fields, enum values and operations at any time without calling it a breaking change, so readers must tolerate what they do not know. Associations have request limits of their own: 100 requests per 10 seconds (free and starter accounts), 150 (professional and enterprise) or 200 (with the API limit increase), and 500,000 per day for professional and enterprise accounts. Judging by the contract, the operations under `associations` count in the general limit of the app instead. Version 2026-03 became generally available on 2026-03-30; HubSpot supports a dated version for 18 months. Every path has the version in third place.",
      },
      fingerprint: "9da87070facb",
    },
    {
      rule: "tag-added",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [],
      location: { revision: { pointer: "/tags/5" } },
      args: { at: "tag search", tag: "search" },
      fingerprint: "f331f635daac",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/definitions/configurations/all",
            operationId: "limits/listAll",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/definitions/configurations/all",
            operationId: "limits/listAll",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1all/get/externalDocs" },
        revision: { pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1all/get/externalDocs" },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/limits/get-all-associations-limits",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/get-all-associations-limits",
        },
      },
      fingerprint: "22ddc99dfbfc",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}",
            operationId: "limits/list",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
            operationId: "limits/list",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}/get/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}/get/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/limits/get-associations-limits",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/get-associations-limits",
        },
      },
      fingerprint: "34a0e2d9162f",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "limits/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "limits/create",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1create/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1create/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/limits/create-associations-limits",
        },
        revision: {
          description: "HubSpot's page of this operation, whose title speaks of labels",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/create-associations-label-batch",
        },
      },
      fingerprint: "19d8c10f45e4",
    },
    {
      rule: "description-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/description",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/description",
        },
      },
      args: {
        base: "Removes the configured limits of the listed association types, which then have HubSpot's own limit again. The types themselves and existing associations stay. The inputs name types by `category` and `typeId` only.",
        revision: "Removes the configured limits of the listed association types, which then have HubSpot's own limit again. The types themselves and existing associations stay. The inputs name types by `category` and `typeId` only. HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one, and HubSpot's guide still says 204; accept both. The body can carry `errors`; what its `results` are is not documented.",
      },
      fingerprint: "2d64e5fc83a9",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
            operationId: "limits/purge",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1purge/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/limits/delete-associations-limits",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/delete-associations-limits",
        },
      },
      fingerprint: "4b1482eb5434",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            operationId: "limits/update",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
            operationId: "limits/update",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1update/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1definitions~1configurations~1{fromObjectType}~1{toObjectType}~1batch~1update/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/limits/update-associations-limits",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/limits/update-associations-limits",
        },
      },
      fingerprint: "dd2037783366",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/list",
          },
          revision: {
            method: "get",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/list",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/get/externalDocs" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/get/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to the association schema",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/get-associations-label",
        },
      },
      fingerprint: "2b59e7ab8b63",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/create",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/post/externalDocs" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to the association schema",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/create-associations-label",
        },
      },
      fingerprint: "7f2a24051aae",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/update",
          },
          revision: {
            method: "put",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
            operationId: "labels/update",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels/put/externalDocs" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels/put/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to the association schema",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/update-associations-label",
        },
      },
      fingerprint: "13abf2160a02",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "delete",
            path: "/crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            operationId: "labels/delete",
          },
          revision: {
            method: "delete",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
            operationId: "labels/delete",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1associations~1v4~1{fromObjectType}~1{toObjectType}~1labels~1{associationTypeId}/delete/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1labels~1{associationTypeId}/delete/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to the association schema",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associations-schema/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associations-schema/labels/delete-associations-label",
        },
      },
      fingerprint: "e40f2b9448d3",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/usage/high-usage-report/{userId}",
            operationId: "usage/requestReport",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
            operationId: "usage/requestReport",
          },
        },
      ],
      location: {
        base: { pointer: "/paths/~1crm~1v4~1associations~1usage~1high-usage-report~1{userId}/post/externalDocs" },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1usage~1high-usage-report~1{userId}/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/report-high-usage",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/report-high-usage",
        },
      },
      fingerprint: "b75c279a997e",
    },
    {
      rule: "description-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/description",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/description",
        },
      },
      args: {
        base: "Removes all association types between pairs of records, labeled or not, in both directions: the batch form of `associations/archive`. Each input names one record and a list of records to separate it from. The records themselves stay. Removing an association that does not exist is expected to be no error. The greatest number of inputs is not documented; 100 is a safe guess.",
        revision: "Removes all association types between pairs of records, labeled or not, in both directions: the batch form of `associations/archive`. Each input names one record and a list of records to separate it from. The records themselves stay. Removing an association that does not exist is expected to be no error. The greatest number of inputs is not documented; 100 is a safe guess. HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one; accept both. The body can carry `errors`; what its `results` are is not documented.",
      },
      fingerprint: "add3582185bb",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
            operationId: "batch/archive",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1archive/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/batch/delete-associations",
        },
        revision: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide",
        },
      },
      fingerprint: "b5643e83cff0",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default",
            operationId: "batch/createDefault",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
            operationId: "batch/createDefault",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1associate~1default/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1associate~1default/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/guide",
        },
        revision: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide",
        },
      },
      fingerprint: "52fce20554de",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "batch/create",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
            operationId: "batch/create",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1create/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1create/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/batch/create-associations-labeled",
        },
      },
      fingerprint: "a5c3e9c7d230",
    },
    {
      rule: "description-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/description",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/description",
        },
      },
      args: {
        base: "Removes the listed association types from pairs of records. Other types stay, so a pair from which every label was removed is still associated without a label; listing the unlabeled type removes the association as a whole. The greatest number of inputs is not documented; 100 is a safe guess.",
        revision: "Removes the listed association types from pairs of records. Other types stay, so a pair from which every label was removed is still associated without a label; listing the unlabeled type removes the association as a whole. The greatest number of inputs is not documented; 100 is a safe guess. HubSpot's contract changed on 2026-08-17 from 204 without a body to 200 with one; accept both. The body can carry `errors`; what its `results` are is not documented.",
      },
      fingerprint: "8fe21864f1a9",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
            operationId: "batch/archiveLabels",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1labels~1archive/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/batch/delete-association-labels",
        },
        revision: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide",
        },
      },
      fingerprint: "56bdbfcda9c8",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "post",
            path: "/crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read",
            operationId: "batch/read",
          },
          revision: {
            method: "post",
            path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
            operationId: "batch/read",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1associations~1{fromObjectType}~1{toObjectType}~1batch~1read/post/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1associations~12026-03~1{fromObjectType}~1{toObjectType}~1batch~1read/post/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/batch/get-associations",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/batch/get-associations",
        },
      },
      fingerprint: "0f8b25593220",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            operationId: "associations/createDefault",
          },
          revision: {
            method: "put",
            path: "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            operationId: "associations/createDefault",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{fromObjectType}~1{fromObjectId}~1associations~1default~1{toObjectType}~1{toObjectId}/put/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{fromObjectType}~1{fromObjectId}~1associations~1default~1{toObjectType}~1{toObjectId}/put/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/update-association",
        },
      },
      fingerprint: "2a09172a93c3",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "get",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}",
            operationId: "associations/list",
          },
          revision: {
            method: "get",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
            operationId: "associations/list",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}/get/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}/get/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/guide",
        },
        revision: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/guide",
        },
      },
      fingerprint: "432487dfd4d5",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "delete",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/archive",
          },
          revision: {
            method: "delete",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/archive",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/delete/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/delete/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's guide to associating records",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/guide",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/delete-association",
        },
      },
      fingerprint: "652ce84149f8",
    },
    {
      rule: "external-docs-changed",
      level: "info",
      direction: "none",
      area: "document",
      lane: "documentation",
      operations: [
        {
          base: {
            method: "put",
            path: "/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/create",
          },
          revision: {
            method: "put",
            path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            operationId: "associations/create",
          },
        },
      ],
      location: {
        base: {
          pointer: "/paths/~1crm~1v4~1objects~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/put/externalDocs",
        },
        revision: {
          pointer: "/paths/~1crm~1objects~12026-03~1{objectType}~1{objectId}~1associations~1{toObjectType}~1{toObjectId}/put/externalDocs",
        },
      },
      args: {
        base: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/legacy/crm/associations/associate-records/update-association-labeled",
        },
        revision: {
          description: "HubSpot's page of this operation",
          url: "https://developers.hubspot.com/docs/api-reference/2026-03/crm/associations/associate-records/update-association-labeled",
        },
      },
      fingerprint: "e7e41958bbea",
    },
  ],
};
