// Generated from specs/v4 by `npm run generate`. Do not edit: change the spec and generate again.
import type { OperationDescriptor } from "../../src/runtime/operation.js";

/** `DELETE /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsArchive = {
  operationId: "associations/archive",
  method: "DELETE",
  path: "/crm/v4/objects/{from.type}/{from.id}/associations/{to.type}/{to.id}",
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `PUT /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}` */
export const associationsCreate = {
  operationId: "associations/create",
  method: "PUT",
  path: "/crm/v4/objects/{from.type}/{from.id}/associations/{to.type}/{to.id}",
  body: { argument: "types", required: true },
  rateLimitGroup: "general",
  safeToRepeat: true,
  ids: ["/fromObjectId", "/toObjectId"],
} as const satisfies OperationDescriptor;

/** `PUT /crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}` */
export const associationsCreateDefault = {
  operationId: "associations/createDefault",
  method: "PUT",
  path: "/crm/v4/objects/{from.type}/{from.id}/associations/default/{to.type}/{to.id}",
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}` */
export const associationsList = {
  operationId: "associations/list",
  method: "GET",
  path: "/crm/v4/objects/{from.type}/{from.id}/associations/{toType}",
  parameters: [
    { name: "after", in: "query", argument: "after", required: false },
    { name: "limit", in: "query", argument: "limit", required: false },
  ],
  rateLimitGroup: "general",
  safeToRepeat: true,
  paging: { request: { in: "query", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },
  ids: ["/results/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/archive` */
export const batchArchive = {
  operationId: "batch/archive",
  method: "POST",
  path: "/crm/v4/associations/{fromType}/{toType}/batch/archive",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/labels/archive` */
export const batchArchiveLabels = {
  operationId: "batch/archiveLabels",
  method: "POST",
  path: "/crm/v4/associations/{fromType}/{toType}/batch/labels/archive",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create` */
export const batchCreate = {
  operationId: "batch/create",
  method: "POST",
  path: "/crm/v4/associations/{fromType}/{toType}/batch/create",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "documented" },
  ids: ["/results/*/fromObjectId", "/results/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/associate/default` */
export const batchCreateDefault = {
  operationId: "batch/createDefault",
  method: "POST",
  path: "/crm/v4/associations/{fromType}/{toType}/batch/associate/default",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 2000, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read` */
export const batchRead = {
  operationId: "batch/read",
  method: "POST",
  path: "/crm/v4/associations/{fromType}/{toType}/batch/read",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 1000, certainty: "documented" },
  paging: {
    request: { in: "input", key: "/id", pointer: "/after" },
    response: { items: "/to", groups: "/results", key: "/from/id", next: "/paging/next/after" },
  },
  ids: ["/results/*/to/*/toObjectId"],
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/v4/{fromObjectType}/{toObjectType}/labels` */
export const labelsCreate = {
  operationId: "labels/create",
  method: "POST",
  path: "/crm/associations/v4/{fromType}/{toType}/labels",
  body: { properties: ["inverseLabel", "label", "name"], required: ["label", "name"] },
  rateLimitGroup: "associations",
  safeToRepeat: false,
} as const satisfies OperationDescriptor;

/** `DELETE /crm/associations/v4/{fromObjectType}/{toObjectType}/labels/{associationTypeId}` */
export const labelsDelete = {
  operationId: "labels/delete",
  method: "DELETE",
  path: "/crm/associations/v4/{fromType}/{toType}/labels/{associationTypeId}",
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/v4/{fromObjectType}/{toObjectType}/labels` */
export const labelsList = {
  operationId: "labels/list",
  method: "GET",
  path: "/crm/associations/v4/{fromType}/{toType}/labels",
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `PUT /crm/associations/v4/{fromObjectType}/{toObjectType}/labels` */
export const labelsUpdate = {
  operationId: "labels/update",
  method: "PUT",
  path: "/crm/associations/v4/{fromType}/{toType}/labels",
  body: { properties: ["associationTypeId", "inverseLabel", "label"], required: ["associationTypeId", "label"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/create` */
export const limitsCreate = {
  operationId: "limits/create",
  method: "POST",
  path: "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/create",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: false,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}` */
export const limitsList = {
  operationId: "limits/list",
  method: "GET",
  path: "/crm/associations/v4/definitions/configurations/{fromType}/{toType}",
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `GET /crm/associations/v4/definitions/configurations/all` */
export const limitsListAll = {
  operationId: "limits/listAll",
  method: "GET",
  path: "/crm/associations/v4/definitions/configurations/all",
  rateLimitGroup: "associations",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/purge` */
export const limitsPurge = {
  operationId: "limits/purge",
  method: "POST",
  path: "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/purge",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/associations/v4/definitions/configurations/{fromObjectType}/{toObjectType}/batch/update` */
export const limitsUpdate = {
  operationId: "limits/update",
  method: "POST",
  path: "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/update",
  body: { properties: ["inputs"], required: ["inputs"] },
  rateLimitGroup: "associations",
  safeToRepeat: true,
  batchLimit: { maxInputs: 100, certainty: "inferred" },
} as const satisfies OperationDescriptor;

/** `POST /crm/v4/associations/usage/high-usage-report/{userId}` */
export const usageRequestReport = {
  operationId: "usage/requestReport",
  method: "POST",
  path: "/crm/v4/associations/usage/high-usage-report/{userId}",
  rateLimitGroup: "associations",
  safeToRepeat: false,
} as const satisfies OperationDescriptor;
