import { type Answer, type Call, count } from "../call.js";
import { validationError } from "../problem.js";

/** Takes the order for the report; the mail is never sent. */
export function requestReport(call: Call): Answer {
  const text = call.path.userId ?? "";
  const userId = Number(text);
  if (!/^\d{1,10}$/.test(text) || userId > 2_147_483_647) throw validationError(`userId must be a number, not ${text}`);
  count(call, "reports requested");
  const enqueueTime = { value: call.now, dateOnly: false, timeZoneShift: 0 };
  return { status: 200, body: { userId, userEmail: `user-${userId}@sandbox.invalid`, enqueueTime } };
}
