// Generated from specs/2026-03 by `npm run generate`. Do not edit: change the spec and generate again.
import type { BatchDescriptor, OperationDescriptor, PagedDescriptor } from "../../src/runtime/operation.js";

/** `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsArchive: OperationDescriptor = {
  operationId: "associations/archive",
  method: "DELETE",
  path: "/crm/objects/2026-03/{from.type}/{from.id}/associations/{to.type}/{to.id}",
  rateLimitGroup: "general",
  safeToRepeat: true,
  noContent: true,
};

/** `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsCreate: OperationDescriptor = {
  operationId: "associations/create",
  method: "PUT",
  path: "/crm/objects/2026-03/{from.type}/{from.id}/associations/{to.type}/{to.id}",
  body: { argument: "types", required: true },
  rateLimitGroup: "general",
  safeToRepeat: true,
  ids: ["/fromObjectId", "/toObjectId"],
};

/** `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}` */
export const associationsCreateDefault: OperationDescriptor = {
  operationId: "associations/createDefault",
  method: "PUT",
  path: "/crm/objects/2026-03/{from.type}/{from.id}/associations/default/{to.type}/{to.id}",
  rateLimitGroup: "general",
  safeToRepeat: true,
  ids: ["/results/*/from/id", "/results/*/to/id"],
};

/** `GET /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}` */
export const associationsList: PagedDescriptor = {
  operationId: "associations/list",
  method: "GET",
  path: "/crm/objects/2026-03/{from.type}/{from.id}/associations/{toType}",
  parameters: [
    { name: "after", in: "query", argument: "after", required: false },
    { name: "limit", in: "query", argument: "limit", required: false },
  ],
  rateLimitGroup: "general",
  safeToRepeat: true,
  paging: { request: { in: "query", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },
  ids: ["/results/*/toObjectId"],
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive` */
export const batchArchive: BatchDescriptor = {
  operationId: "batch/archive",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/batch/archive",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/labels/archive` */
export const batchArchiveLabels: BatchDescriptor = {
  operationId: "batch/archiveLabels",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/batch/labels/archive",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/create` */
export const batchCreate: BatchDescriptor = {
  operationId: "batch/create",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/batch/create",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "documented" },
  ids: ["/results/*/fromObjectId", "/results/*/toObjectId"],
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default` */
export const batchCreateDefault: BatchDescriptor = {
  operationId: "batch/createDefault",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/batch/associate/default",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "inferred" },
  ids: ["/results/*/from/id", "/results/*/to/id"],
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read` */
export const batchRead: BatchDescriptor & PagedDescriptor = {
  operationId: "batch/read",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/batch/read",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 1000, certainty: "documented" },
  paging: {
    request: { in: "input", key: "/id", pointer: "/after" },
    response: { items: "/to", groups: "/results", key: "/from/id", next: "/paging/next/after" },
  },
  ids: ["/results/*/from/id", "/results/*/to/*/toObjectId"],
};

/** `POST /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsCreate: OperationDescriptor = {
  operationId: "labels/create",
  method: "POST",
  path: "/crm/associations/2026-03/{fromType}/{toType}/labels",
  body: { properties: ["inverseLabel", "label", "name"], required: ["label", "name"] },
  rateLimitGroup: "associations",
  safeToRepeat: false,
};

/** `DELETE /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels/{associationTypeId}` */
export const labelsDelete: OperationDescriptor = {
  operationId: "labels/delete",
  method: "DELETE",
  path: "/crm/associations/2026-03/{fromType}/{toType}/labels/{associationTypeId}",
  rateLimitGroup: "associations",
  safeToRepeat: true,
  noContent: true,
};

/** `GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsList: OperationDescriptor = {
  operationId: "labels/list",
  method: "GET",
  path: "/crm/associations/2026-03/{fromType}/{toType}/labels",
  rateLimitGroup: "associations",
  safeToRepeat: true,
};

/** `PUT /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels` */
export const labelsUpdate: OperationDescriptor = {
  operationId: "labels/update",
  method: "PUT",
  path: "/crm/associations/2026-03/{fromType}/{toType}/labels",
  body: { properties: ["associationTypeId", "inverseLabel", "label"], required: ["associationTypeId", "label"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  noContent: true,
};

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create` */
export const limitsCreate: BatchDescriptor = {
  operationId: "limits/create",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromType}/{toType}/batch/create",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: false,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
};

/** `GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}` */
export const limitsList: OperationDescriptor = {
  operationId: "limits/list",
  method: "GET",
  path: "/crm/associations/2026-03/definitions/configurations/{fromType}/{toType}",
  rateLimitGroup: "associations",
  safeToRepeat: true,
};

/** `GET /crm/associations/2026-03/definitions/configurations/all` */
export const limitsListAll: OperationDescriptor = {
  operationId: "limits/listAll",
  method: "GET",
  path: "/crm/associations/2026-03/definitions/configurations/all",
  rateLimitGroup: "associations",
  safeToRepeat: true,
};

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge` */
export const limitsPurge: BatchDescriptor = {
  operationId: "limits/purge",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromType}/{toType}/batch/purge",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
};

/** `POST /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update` */
export const limitsUpdate: BatchDescriptor = {
  operationId: "limits/update",
  method: "POST",
  path: "/crm/associations/2026-03/definitions/configurations/{fromType}/{toType}/batch/update",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
};

/** `POST /crm/associations/2026-03/usage/high-usage-report/{userId}` */
export const usageRequestReport: OperationDescriptor = {
  operationId: "usage/requestReport",
  method: "POST",
  path: "/crm/associations/2026-03/usage/high-usage-report/{userId}",
  rateLimitGroup: "associations",
  safeToRepeat: false,
};

/** `POST /crm/objects/2026-03/{objectType}/search` */
export const searchFind: PagedDescriptor = {
  operationId: "search/find",
  method: "POST",
  path: "/crm/objects/2026-03/{objectType}/search",
  body: { properties: ["after", "filterGroups", "limit", "properties", "query", "sorts"], required: [] },
  rateLimitGroup: "search",
  safeToRepeat: true,
  paging: { request: { in: "body", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },
};
