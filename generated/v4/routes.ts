// Generated from specs/v4 by `npm run generate`. Do not edit: change the spec and generate again.
import { AssociationSpecList, BatchInputPublicAssociationDefinitionConfigurationCreateRequest, BatchInputPublicAssociationMultiArchive, BatchInputPublicAssociationMultiPost, BatchInputPublicAssociationSpec, BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest, PublicAssociationDefinitionCreateRequest, PublicAssociationDefinitionUpdateRequest } from "../request-validators.js";
import type { Route } from "../../src/sandbox/route.js";

/** The operations of v4, by which the sandbox answers. */
export const routes: readonly Route[] = [
  {
    operationId: "associations/archive",
    method: "DELETE",
    paths: ["/crm/v4/objects/{from.type}/{from.id}/associations/{to.type}/{to.id}"],
    success: [204],
  },
  {
    operationId: "associations/create",
    method: "PUT",
    paths: ["/crm/v4/objects/{from.type}/{from.id}/associations/{to.type}/{to.id}"],
    success: [201],
    validate: AssociationSpecList,
  },
  {
    operationId: "associations/createDefault",
    method: "PUT",
    paths: ["/crm/v4/objects/{from.type}/{from.id}/associations/default/{to.type}/{to.id}"],
    success: [200],
  },
  {
    operationId: "associations/list",
    method: "GET",
    paths: ["/crm/v4/objects/{from.type}/{from.id}/associations/{toType}"],
    success: [200],
  },
  {
    operationId: "batch/archive",
    method: "POST",
    paths: ["/crm/v4/associations/{fromType}/{toType}/batch/archive"],
    success: [204],
    maxInputs: 100,
    validate: BatchInputPublicAssociationMultiArchive,
  },
  {
    operationId: "batch/archiveLabels",
    method: "POST",
    paths: ["/crm/v4/associations/{fromType}/{toType}/batch/labels/archive"],
    success: [204],
    maxInputs: 100,
    validate: BatchInputPublicAssociationMultiPost,
  },
  {
    operationId: "batch/create",
    method: "POST",
    paths: ["/crm/v4/associations/{fromType}/{toType}/batch/create"],
    success: [201, 207],
    maxInputs: 2000,
    validate: BatchInputPublicAssociationMultiPost,
  },
  {
    operationId: "batch/createDefault",
    method: "POST",
    paths: ["/crm/v4/associations/{fromType}/{toType}/batch/associate/default"],
    success: [200],
    maxInputs: 2000,
    validate: BatchInputPublicDefaultAssociationMultiPost,
  },
  {
    operationId: "batch/read",
    method: "POST",
    paths: ["/crm/v4/associations/{fromType}/{toType}/batch/read"],
    success: [200, 207],
    maxInputs: 1000,
    validate: BatchInputPublicFetchAssociationsBatchRequest,
  },
  {
    operationId: "labels/create",
    method: "POST",
    paths: ["/crm/associations/v4/{fromType}/{toType}/labels", "/crm/v4/associations/{fromType}/{toType}/labels"],
    success: [200],
    validate: PublicAssociationDefinitionCreateRequest,
  },
  {
    operationId: "labels/delete",
    method: "DELETE",
    paths: [
      "/crm/associations/v4/{fromType}/{toType}/labels/{associationTypeId}",
      "/crm/v4/associations/{fromType}/{toType}/labels/{associationTypeId}",
    ],
    success: [204],
  },
  {
    operationId: "labels/list",
    method: "GET",
    paths: ["/crm/associations/v4/{fromType}/{toType}/labels", "/crm/v4/associations/{fromType}/{toType}/labels"],
    success: [200],
  },
  {
    operationId: "labels/update",
    method: "PUT",
    paths: ["/crm/associations/v4/{fromType}/{toType}/labels", "/crm/v4/associations/{fromType}/{toType}/labels"],
    success: [204],
    validate: PublicAssociationDefinitionUpdateRequest,
  },
  {
    operationId: "limits/create",
    method: "POST",
    paths: [
      "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/create",
      "/crm/v4/associations/definitions/configurations/{fromType}/{toType}/batch/create",
    ],
    success: [201, 207],
    maxInputs: 100,
    validate: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
  },
  {
    operationId: "limits/list",
    method: "GET",
    paths: [
      "/crm/associations/v4/definitions/configurations/{fromType}/{toType}",
      "/crm/v4/associations/definitions/configurations/{fromType}/{toType}",
    ],
    success: [200],
  },
  {
    operationId: "limits/listAll",
    method: "GET",
    paths: [
      "/crm/associations/v4/definitions/configurations/all",
      "/crm/v4/associations/definitions/configurations/all",
    ],
    success: [200],
  },
  {
    operationId: "limits/purge",
    method: "POST",
    paths: [
      "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/purge",
      "/crm/v4/associations/definitions/configurations/{fromType}/{toType}/batch/purge",
    ],
    success: [204],
    maxInputs: 100,
    validate: BatchInputPublicAssociationSpec,
  },
  {
    operationId: "limits/update",
    method: "POST",
    paths: [
      "/crm/associations/v4/definitions/configurations/{fromType}/{toType}/batch/update",
      "/crm/v4/associations/definitions/configurations/{fromType}/{toType}/batch/update",
    ],
    success: [200, 207],
    maxInputs: 100,
    validate: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
  },
  {
    operationId: "usage/requestReport",
    method: "POST",
    paths: ["/crm/v4/associations/usage/high-usage-report/{userId}"],
    success: [200],
  },
];
