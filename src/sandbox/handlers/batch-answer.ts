import { type Answer, type Call, isoTime } from "../call.js";
import { type ErrorBody, Refusal } from "../problem.js";

/** Takes every input on its own, and gives the answer of a batch: 207 where the operation has it and an input failed. */
export function answerBatch<Input>(call: Call, take: (input: Input) => readonly unknown[]): Answer {
  const { inputs } = call.body as { inputs: readonly Input[] };
  const results: unknown[] = [];
  const errors: ErrorBody[] = [];
  for (const [index, input] of inputs.entries()) {
    const fault = call.failInput?.(input, index);
    if (fault) {
      errors.push(fault);
      continue;
    }
    try {
      for (const result of take(input)) results.push(result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(...(error.items ?? [{ context: {}, ...error.body }]));
    }
  }
  const [success = 200] = call.route.success;
  const status = errors.length > 0 && call.route.success.includes(207) ? 207 : success;
  return {
    status,
    body: { ...envelope(call, results), ...(errors.length > 0 && { numErrors: errors.length, errors }) },
  };
}

/** The envelope of a batch answer. */
export function envelope({ now }: Call, results: readonly unknown[]): Record<string, unknown> {
  const time = isoTime(now);
  return { status: "COMPLETE", results, startedAt: time, completedAt: time };
}

/** The answer of an operation that removes: with or without a body, by version or by switch. */
export function answerRemoval(call: Call): Answer {
  const { archiveStatus } = call.switches;
  const status = archiveStatus === "declared" ? call.route.success[0] : archiveStatus;
  return status === 200 ? { status, body: envelope(call, []) } : { status: 204 };
}
