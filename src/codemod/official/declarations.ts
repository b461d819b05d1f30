import type { MigrationPlan } from "../plan.js";

export function declareOfficialClient(_plan: MigrationPlan): string {
  return "export {};";
}
