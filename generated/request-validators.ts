// Generated from specs by `npm run generate`. Do not edit: change the spec and generate again.
// @ts-nocheck: code made by ajv.
let vErrors = null, errors = 0;
const fail = (value, instancePath, keyword, param) => {
  (vErrors ??= []).push({value, instancePath, keyword, param});
  errors++;
};
const checked = (validate) => (data) => {
  vErrors = null;
  errors = 0;
  validate(data, "");
  return vErrors ?? [];
};
const isObject = (data, path) =>
  (data && typeof data == "object" && !Array.isArray(data)) || fail(data, path, "type", "object");
const required = (data, path, at, name) => data === undefined && fail(data, path + at, "required", name);
const int32 = (data, path, at) => data === undefined || (data | 0) === data || fail(data, path + at, "int32");
const allowed = (data, path, at, values) =>
  data === undefined || values.includes(data) || fail(data, path + at, "enum", values);
const text = (data, path, at) => {
  if (typeof data == "number") return String(data);
  if (typeof data != "string") fail(data, path + at, "text");
  return data;
};
const each = (data, path, at, validate) => {
  if (!Array.isArray(data)) return data !== undefined && fail(data, path + at, "type", "array");
  const before = errors; // one wrong entry is told, of a million that are sent
  for (let i = 0; i < data.length && errors === before; i++) validate(data[i], path + at + "/" + i);
};
export const AssociationSpecList = /* @__PURE__ */ checked(validate21);
function validate22(data, instancePath){if(isObject(data, instancePath)){required(data["associationCategory"], instancePath, "", "associationCategory");required(data["associationTypeId"], instancePath, "", "associationTypeId");allowed(data.associationCategory, instancePath, "/associationCategory", ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);int32(data.associationTypeId, instancePath, "/associationTypeId");}}
function validate21(data, instancePath){each(data, instancePath, "", validate22);}
export const BatchInputPublicAssociationDefinitionConfigurationCreateRequest = /* @__PURE__ */ checked(validate24);
function validate25(data, instancePath){if(isObject(data, instancePath)){required(data["category"], instancePath, "", "category");required(data["typeId"], instancePath, "", "typeId");required(data["maxToObjectIds"], instancePath, "", "maxToObjectIds");allowed(data.category, instancePath, "/category", ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);int32(data.maxToObjectIds, instancePath, "/maxToObjectIds");int32(data.typeId, instancePath, "/typeId");}}
function validate24(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate25);}}
export const BatchInputPublicAssociationMultiArchive = /* @__PURE__ */ checked(validate27);
function validate29(data, instancePath){if(isObject(data, instancePath)){required(data["id"], instancePath, "", "id");if(data.id !== undefined){data["id"] = text(data.id, instancePath, "/id");}}}
function validate28(data, instancePath){if(isObject(data, instancePath)){required(data["from"], instancePath, "", "from");required(data["to"], instancePath, "", "to");if(data.from !== undefined){validate29(data.from, instancePath+"/from");}each(data.to, instancePath, "/to", validate29);}}
function validate27(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate28);}}
export const BatchInputPublicAssociationMultiPost = /* @__PURE__ */ checked(validate33);
function validate34(data, instancePath){if(isObject(data, instancePath)){required(data["from"], instancePath, "", "from");required(data["to"], instancePath, "", "to");required(data["types"], instancePath, "", "types");if(data.from !== undefined){validate29(data.from, instancePath+"/from");}if(data.to !== undefined){validate29(data.to, instancePath+"/to");}each(data.types, instancePath, "/types", validate22);}}
function validate33(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate34);}}
export const BatchInputPublicAssociationSpec = /* @__PURE__ */ checked(validate39);
function validate40(data, instancePath){if(isObject(data, instancePath)){required(data["category"], instancePath, "", "category");required(data["typeId"], instancePath, "", "typeId");allowed(data.category, instancePath, "/category", ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);int32(data.typeId, instancePath, "/typeId");}}
function validate39(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate40);}}
export const BatchInputPublicDefaultAssociationMultiPost = /* @__PURE__ */ checked(validate42);
function validate43(data, instancePath){if(isObject(data, instancePath)){required(data["from"], instancePath, "", "from");required(data["to"], instancePath, "", "to");if(data.from !== undefined){validate29(data.from, instancePath+"/from");}if(data.to !== undefined){validate29(data.to, instancePath+"/to");}}}
function validate42(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate43);}}
export const BatchInputPublicFetchAssociationsBatchRequest = /* @__PURE__ */ checked(validate47);
function validate48(data, instancePath){if(isObject(data, instancePath)){required(data["id"], instancePath, "", "id");if(data.after !== undefined){data["after"] = text(data.after, instancePath, "/after");}if(data.id !== undefined){data["id"] = text(data.id, instancePath, "/id");}}}
function validate47(data, instancePath){if(isObject(data, instancePath)){required(data["inputs"], instancePath, "", "inputs");each(data.inputs, instancePath, "/inputs", validate48);}}
export const PublicAssociationDefinitionCreateRequest = /* @__PURE__ */ checked(validate50);
function validate50(data, instancePath){if(isObject(data, instancePath)){required(data["label"], instancePath, "", "label");required(data["name"], instancePath, "", "name");if(data.name !== undefined){data["name"] = text(data.name, instancePath, "/name");}if(data.inverseLabel !== undefined){data["inverseLabel"] = text(data.inverseLabel, instancePath, "/inverseLabel");}if(data.label !== undefined){data["label"] = text(data.label, instancePath, "/label");}}}
export const PublicAssociationDefinitionUpdateRequest = /* @__PURE__ */ checked(validate51);
function validate51(data, instancePath){if(isObject(data, instancePath)){required(data["associationTypeId"], instancePath, "", "associationTypeId");required(data["label"], instancePath, "", "label");int32(data.associationTypeId, instancePath, "/associationTypeId");if(data.inverseLabel !== undefined){data["inverseLabel"] = text(data.inverseLabel, instancePath, "/inverseLabel");}if(data.label !== undefined){data["label"] = text(data.label, instancePath, "/label");}}}
export const PublicObjectSearchRequest = /* @__PURE__ */ checked(validate52);
function validate54(data, instancePath){if(isObject(data, instancePath)){required(data["propertyName"], instancePath, "", "propertyName");required(data["operator"], instancePath, "", "operator");if(data.value !== undefined){data["value"] = text(data.value, instancePath, "/value");}if(data.highValue !== undefined){data["highValue"] = text(data.highValue, instancePath, "/highValue");}allowed(data.operator, instancePath, "/operator", ["BETWEEN","CONTAINS_TOKEN","EQ","GT","GTE","HAS_PROPERTY","IN","LT","LTE","NEQ","NOT_CONTAINS_TOKEN","NOT_HAS_PROPERTY","NOT_IN"]);if(data.propertyName !== undefined){data["propertyName"] = text(data.propertyName, instancePath, "/propertyName");}if(data.values !== undefined){let data4 = data.values;if(Array.isArray(data4)){const len0 = data4.length;const before0 = errors;for(let i0=0; i0<len0 && errors === before0; i0++){data4[i0] = text(data4[i0], instancePath, "/values/" + i0);}}else {fail(data4,instancePath+"/values","type","array");}}}}
function validate53(data, instancePath){if(isObject(data, instancePath)){required(data["filters"], instancePath, "", "filters");each(data.filters, instancePath, "/filters", validate54);}}
function validate57(data, instancePath){if(isObject(data, instancePath)){required(data["propertyName"], instancePath, "", "propertyName");allowed(data.direction, instancePath, "/direction", ["ASCENDING","DESCENDING"]);if(data.propertyName !== undefined){data["propertyName"] = text(data.propertyName, instancePath, "/propertyName");}}}
function validate52(data, instancePath){if(isObject(data, instancePath)){if(data.properties !== undefined){let data0 = data.properties;if(Array.isArray(data0)){const len0 = data0.length;const before0 = errors;for(let i0=0; i0<len0 && errors === before0; i0++){data0[i0] = text(data0[i0], instancePath, "/properties/" + i0);}}else {fail(data0,instancePath+"/properties","type","array");}}if(data.after !== undefined){data["after"] = text(data.after, instancePath, "/after");}each(data.filterGroups, instancePath, "/filterGroups", validate53);int32(data.limit, instancePath, "/limit");if(data.query !== undefined){data["query"] = text(data.query, instancePath, "/query");}each(data.sorts, instancePath, "/sorts", validate57);}}

