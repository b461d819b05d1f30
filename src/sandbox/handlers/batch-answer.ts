import { type Answer, type Call, isoTime } from "../call.js";
import { type Context, type ErrorBody, Refusal } from "../problem.js";

interface InputIds {
  id?: string;
  from?: { id: string };
  to?: { id: string };
  category?: string;
  typeId?: number;
}

/** Takes every input on its own, and gives the answer of a batch: 207 where the operation has it and an input failed. */
export function answerBatch<Input extends object>(call: Call, take: (input: Input) => readonly unknown[]): Answer {
  const { inputs } = call.body as { inputs: readonly Input[] };
  const results: unknown[] = [];
  const errors: ErrorBody[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      const fault = call.failInput?.(input, index);
      if (fault) throw new Refusal(0, fault);
      for (const result of take(input)) results.push(result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const item of error.items ?? [error.body]) errors.push({ context: idsOf(input), ...item });
    }
  }
  const [success = 200] = call.route.success;
  const status = errors.length > 0 && call.route.success.includes(207) ? 207 : success;
  return {
    status,
    body: { ...envelope(call, results), ...(errors.length > 0 && { numErrors: errors.length, errors }) },
  };
}

/** What tells an input from the others, for the context of its error. */
function idsOf({ id, from, to, category, typeId }: InputIds): Context {
  const ids = { fromObjectId: from?.id ?? id, toObjectId: to?.id, category, typeId };
  const known = Object.entries(ids).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, [String(value)]]));
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
