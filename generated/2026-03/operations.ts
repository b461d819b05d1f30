// Generated from specs/2026-03 by `npm run generate`. Do not edit: change the spec and generate again.
import type { OperationDescriptor } from "../../src/runtime/operation.js";

/** `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsArchive = {
  operationId: "associations/archive",
  method: "DELETE",
  path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
  parameters: [
    { name: "objectType", in: "path", argument: "from.type", required: true },
    { name: "objectId", in: "path", argument: "from.id", required: true },
    { name: "toObjectType", in: "path", argument: "to.type", required: true },
    { name: "toObjectId", in: "path", argument: "to.id", required: true },
  ],
  success: [204],
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsCreate = {
  operationId: "associations/create",
  method: "PUT",
  path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
  parameters: [
    { name: "objectType", in: "path", argument: "from.type", required: true },
    { name: "objectId", in: "path", argument: "from.id", required: true },
    { name: "toObjectType", in: "path", argument: "to.type", required: true },
    { name: "toObjectId", in: "path", argument: "to.id", required: true },
  ],
  body: { argument: "types", required: true },
  success: [201],
  rateLimitGroup: "general",
  safeToRepeat: true,
  ids: ["/fromObjectId", "/toObjectId"],
} as const satisfies OperationDescriptor;

/** `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}` */
export const associationsCreateDefault = {
  operationId: "associations/createDefault",
  method: "PUT",
  path: "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "from.type", required: true },
    { name: "fromObjectId", in: "path", argument: "from.id", required: true },
    { name: "toObjectType", in: "path", argument: "to.type", required: true },
    { name: "toObjectId", in: "path", argument: "to.id", required: true },
  ],
  success: [200],
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}` */
export const associationsList = {
  operationId: "associations/list",
  method: "GET",
  path: "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}",
  parameters: [
    { name: "objectType", in: "path", argument: "from.type", required: true },
    { name: "objectId", in: "path", argument: "from.id", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
    { name: "after", in: "query", argument: "after", required: false },
    { name: "limit", in: "query", argument: "limit", required: false },
  ],
  success: [200],
  rateLimitGroup: "general",
  safeToRepeat: true,
  paging: { request: { in: "query", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },
  ids: ["/results/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive` */
export const batchArchive = {
  operationId: "batch/archive",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive` */
export const batchArchiveLabels = {
  operationId: "batch/archiveLabels",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create` */
export const batchCreate = {
  operationId: "batch/create",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [201, 207],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "documented" },
  ids: ["/results/*/fromObjectId", "/results/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default` */
export const batchCreateDefault = {
  operationId: "batch/createDefault",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read` */
export const batchRead = {
  operationId: "batch/read",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200, 207],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 1000, certainty: "documented" },
  paging: {
    request: { in: "input", key: "/id", pointer: "/after" },
    response: { items: "/to", groups: "/results", key: "/from/id", next: "/paging/next/after" },
  },
  ids: ["/results/*/to/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsCreate = {
  operationId: "labels/create",
  method: "POST",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inverseLabel", "label", "name"], required: ["label", "name"] },
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: false,
} as const satisfies OperationDescriptor;

/** `DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}` */
export const labelsDelete = {
  operationId: "labels/delete",
  method: "DELETE",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
    { name: "associationTypeId", in: "path", argument: "associationTypeId", required: true },
  ],
  success: [204],
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsList = {
  operationId: "labels/list",
  method: "GET",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsUpdate = {
  operationId: "labels/update",
  method: "PUT",
  path: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["associationTypeId", "inverseLabel", "label"], required: ["associationTypeId", "label"] },
  success: [204],
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create` */
export const limitsCreate = {
  operationId: "limits/create",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [201, 207],
  rateLimitGroup: "associations",
  safeToRepeat: false,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}` */
export const limitsList = {
  operationId: "limits/list",
  method: "GET",
  path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/2026-03/definitions/configurations/all` */
export const limitsListAll = {
  operationId: "limits/listAll",
  method: "GET",
  path: "/crm/associations/2026-03/definitions/configurations/all",
  parameters: [],
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge` */
export const limitsPurge = {
  operationId: "limits/purge",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update` */
export const limitsUpdate = {
  operationId: "limits/update",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update",
  parameters: [
    { name: "fromObjectType", in: "path", argument: "fromType", required: true },
    { name: "toObjectType", in: "path", argument: "toType", required: true },
  ],
  body: { properties: ["inputs"], required: ["inputs"] },
  success: [200, 207],
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/2026-03/usage/high-usage-report/{userId}` */
export const usageRequestReport = {
  operationId: "usage/requestReport",
  method: "POST",
  path: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
  parameters: [{ name: "userId", in: "path", argument: "userId", required: true }],
  success: [200],
  rateLimitGroup: "associations",
  safeToRepeat: false,
} as const satisfies OperationDescriptor;

/** `POST /crm/objects/2026-03/{objectType}/search` */
export const searchFind = {
  operationId: "search/find",
  method: "POST",
  path: "/crm/objects/2026-03/{objectType}/search",
  parameters: [{ name: "objectType", in: "path", argument: "objectType", required: true }],
  body: { properties: ["after", "filterGroups", "limit", "properties", "query", "sorts"], required: [] },
  success: [200],
  rateLimitGroup: "search",
  safeToRepeat: true,
  paging: { request: { in: "body", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },
} as const satisfies OperationDescriptor;
