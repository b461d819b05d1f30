import type { Handler } from "./call.js";
import { archiveOne, create, createDefault, list } from "./handlers/associations.js";
import * as batch from "./handlers/batch.js";
import * as labels from "./handlers/labels.js";
import * as limits from "./handlers/limits.js";
import { find } from "./handlers/search.js";
import { requestReport } from "./handlers/usage.js";

/** The handler of each operation, whatever its version and the spelling of its path. */
export const handlers: Readonly<Record<string, Handler>> = {
  "associations/archive": archiveOne,
  "associations/create": create,
  "associations/createDefault": createDefault,
  "associations/list": list,
  "batch/archive": batch.archive,
  "batch/archiveLabels": batch.archiveLabels,
  "batch/create": batch.create,
  "batch/createDefault": batch.createDefault,
  "batch/read": batch.read,
  "labels/create": labels.create,
  "labels/delete": labels.remove,
  "labels/list": labels.list,
  "labels/update": labels.update,
  "limits/create": limits.create,
  "limits/list": limits.list,
  "limits/listAll": limits.listAll,
  "limits/purge": limits.purge,
  "limits/update": limits.update,
  "search/find": find,
  "usage/requestReport": requestReport,
};
