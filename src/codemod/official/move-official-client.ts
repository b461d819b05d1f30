import type { Mover } from "../migrate.js";

export const moveOfficialClient: Mover = () => {};
