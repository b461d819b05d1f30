// Generated from specs by `npm run generate`. Do not edit: change the spec and generate again.
// @ts-nocheck: code made by ajv.
let vErrors = null, errors = 0, isTold = false;
const fail = (value, instancePath, keyword, param) => {
  (vErrors ??= []).push({value, instancePath, keyword, param});
  errors++;
};
const checked = (validate) => (data) => {
  for (isTold of [false, true]) {
    vErrors = null;
    errors = 0;
    validate(data, "");
    if (errors === 0) return [];
  }
  return vErrors;
};
const below = (path, key) => (isTold ? path + "/" + key : path); // costs more than the check
const isObject = (data, path) =>
  (data && typeof data == "object" && !Array.isArray(data)) || fail(data, path, "type", "object");
const required = (data, path, key) => data[key] === undefined && fail(data, path, "required", key);
const int32 = (data, path) => (data | 0) === data || fail(data, path, "int32");
const allowed = (data, path, parent, key, values) => values.includes(data) || fail(data, path, "enum", values);
const text = (data, path, parent, key) => {
  if (typeof data == "number") parent[key] = String(data);
  else if (typeof data != "string") fail(data, path, "text");
};
const inside = (data, path, key, check, more) =>
  data[key] === undefined || check(data[key], below(path, key), data, key, more);
const list = (data, path, check) => {
  if (!Array.isArray(data)) return fail(data, path, "type", "array");
  const before = errors; // one wrong entry is told, of a million that are sent
  for (let i = 0; i < data.length && errors === before; i++) check(data[i], below(path, i), data, i);
};
const each = (data, path, key, check) => data[key] === undefined || list(data[key], below(path, key), check);
export const AssociationSpecList = /* @__PURE__ */ checked(validate21);
function validate22(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "associationCategory");required(data, instancePath, "associationTypeId");inside(data, instancePath, "associationCategory", allowed, ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);inside(data, instancePath, "associationTypeId", int32);}}
function validate21(data, instancePath){list(data, instancePath, validate22);}
export const BatchInputPublicAssociationDefinitionConfigurationCreateRequest = /* @__PURE__ */ checked(validate24);
function validate25(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "category");required(data, instancePath, "typeId");required(data, instancePath, "maxToObjectIds");inside(data, instancePath, "category", allowed, ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);inside(data, instancePath, "maxToObjectIds", int32);inside(data, instancePath, "typeId", int32);}}
function validate24(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate25);}}
export const BatchInputPublicAssociationMultiArchive = /* @__PURE__ */ checked(validate27);
function validate29(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "id");inside(data, instancePath, "id", text);}}
function validate28(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "from");required(data, instancePath, "to");inside(data, instancePath, "from", validate29);each(data, instancePath, "to", validate29);}}
function validate27(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate28);}}
export const BatchInputPublicAssociationMultiPost = /* @__PURE__ */ checked(validate33);
function validate34(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "from");required(data, instancePath, "to");required(data, instancePath, "types");inside(data, instancePath, "from", validate29);inside(data, instancePath, "to", validate29);each(data, instancePath, "types", validate22);}}
function validate33(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate34);}}
export const BatchInputPublicAssociationSpec = /* @__PURE__ */ checked(validate39);
function validate40(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "category");required(data, instancePath, "typeId");inside(data, instancePath, "category", allowed, ["HUBSPOT_DEFINED","INTEGRATOR_DEFINED","USER_DEFINED","WORK"]);inside(data, instancePath, "typeId", int32);}}
function validate39(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate40);}}
export const BatchInputPublicDefaultAssociationMultiPost = /* @__PURE__ */ checked(validate42);
function validate43(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "from");required(data, instancePath, "to");inside(data, instancePath, "from", validate29);inside(data, instancePath, "to", validate29);}}
function validate42(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate43);}}
export const BatchInputPublicFetchAssociationsBatchRequest = /* @__PURE__ */ checked(validate47);
function validate48(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "id");inside(data, instancePath, "after", text);inside(data, instancePath, "id", text);}}
function validate47(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "inputs");each(data, instancePath, "inputs", validate48);}}
export const PublicAssociationDefinitionCreateRequest = /* @__PURE__ */ checked(validate50);
function validate50(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "label");required(data, instancePath, "name");inside(data, instancePath, "name", text);inside(data, instancePath, "inverseLabel", text);inside(data, instancePath, "label", text);}}
export const PublicAssociationDefinitionUpdateRequest = /* @__PURE__ */ checked(validate51);
function validate51(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "associationTypeId");required(data, instancePath, "label");inside(data, instancePath, "associationTypeId", int32);inside(data, instancePath, "inverseLabel", text);inside(data, instancePath, "label", text);}}
export const PublicObjectSearchRequest = /* @__PURE__ */ checked(validate52);
function validate54(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "propertyName");required(data, instancePath, "operator");inside(data, instancePath, "value", text);inside(data, instancePath, "highValue", text);inside(data, instancePath, "operator", allowed, ["BETWEEN","CONTAINS_TOKEN","EQ","GT","GTE","HAS_PROPERTY","IN","LT","LTE","NEQ","NOT_CONTAINS_TOKEN","NOT_HAS_PROPERTY","NOT_IN"]);inside(data, instancePath, "propertyName", text);each(data, instancePath, "values", text);}}
function validate53(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "filters");each(data, instancePath, "filters", validate54);}}
function validate57(data, instancePath){if(isObject(data, instancePath)){required(data, instancePath, "propertyName");inside(data, instancePath, "direction", allowed, ["ASCENDING","DESCENDING"]);inside(data, instancePath, "propertyName", text);}}
function validate52(data, instancePath){if(isObject(data, instancePath)){each(data, instancePath, "properties", text);inside(data, instancePath, "after", text);each(data, instancePath, "filterGroups", validate53);inside(data, instancePath, "limit", int32);inside(data, instancePath, "query", text);each(data, instancePath, "sorts", validate57);}}

