// Holds answers against the specs. Loaded on demand: the validators of all answers weigh more than the sandbox.
import { validatorOf } from "../../generated/response-validators.js";
import type { Validator } from "./route.js";

/** What the spec says against an answer; undefined when nothing. */
export function problemOfAnswer(
  version: string,
  operationId: string,
  status: number,
  body: unknown,
): string | undefined {
  const key = `${version} ${operationId}`;
  const validate = (validatorOf[`${key} ${status}`] ?? (status >= 400 ? validatorOf[`${key} default`] : undefined)) as
    | Validator
    | undefined;
  if (validate === undefined) return body === undefined ? undefined : `status ${status} is not declared with a body`;
  if (body === undefined) return `status ${status} is declared with a body, and there is none`;
  const problems = validate(body).map(({ instancePath, keyword }) => `${instancePath || "/"} fails ${keyword}`);
  return problems.join(", ") || undefined;
}
