import type { Mover } from "./migrate.js";

export const moveOwnClient: Mover = () => {};
