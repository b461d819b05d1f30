/** What sources of HubSpot's behaviour disagree on, or leave open: each can be set. */
export interface Switches {
  /** Answer of `batch/archive`, `batch/archiveLabels` and `limits/purge`: as each version declares, or one for both. */
  archiveStatus: "declared" | 200 | 204;
  /** Labels that a pair of object types may have. */
  labelsPerPair: number;
  /** Whether a default association makes the first company of a record its primary one. */
  primaryOnDefault: boolean;
  /** Whether new labels take the place of types that HubSpot defines, such as Primary, too. */
  labelsReplacePrimary: boolean;
  /** Whether the limit of a label may be as high as that of the pair, or only lower. */
  labelLimits: "equal" | "below";
  /** Setting a limit where there is one. */
  limitCreateOnExisting: "replace" | "error";
  /** JSON type of `toObjectId` and `fromObjectId` in answers. */
  recordIds: "number" | "string";
  /** Which records exist: every positive id, or those that were seeded. */
  records: "any" | "strict";
  /** Whether any one of the listed scopes is enough, or the scope to read or write the from object is needed. */
  scopes: "any" | "strict";
  /** Whether a request without a token is refused. */
  authorization: "required" | "optional";
}

export const DEFAULT_SWITCHES: Switches = {
  archiveStatus: "declared",
  labelsPerPair: 50,
  primaryOnDefault: false,
  labelsReplacePrimary: false,
  labelLimits: "equal",
  limitCreateOnExisting: "replace",
  recordIds: "number",
  records: "any",
  scopes: "any",
  authorization: "required",
};
