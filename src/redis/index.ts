/** A rate limit that several processes share through Redis; needs the package `rate-limiter-flexible`. */
import { RateLimiterRedis } from "rate-limiter-flexible";
import { type Clock, systemClock } from "../runtime/clock.js";
import { HubSpotError } from "../runtime/errors.js";
import type { RateLimitGroup } from "../runtime/operation.js";
import {
  createLimiter,
  DEFAULT_LIMITS,
  type GroupLimit,
  type Limiter,
  type RateLimits,
} from "../runtime/rate-limit.js";
import { type CounterFactory, createSharedLimiter } from "./shared-limiter.js";

export type { Clock } from "../runtime/clock.js";
export type { RateLimitGroup } from "../runtime/operation.js";
export type { GroupLimit, Limiter, RateLimitReport, RateLimits } from "../runtime/rate-limit.js";

/** Options of `createRedisLimiter`. */
export interface RedisLimiterOptions {
  /** A connection of `ioredis`, of `redis` (4 or newer), or of anything else that rate-limiter-flexible takes. */
  client: object;
  /** Names the budget: one for each app and portal, such as `app-7:portal-62515`. The same in every process. */
  budget: string;
  /** The limits of your account, the same in every process. @default HubSpot's lowest limits */
  limits?: RateLimits;
  /** Number of processes: while Redis does not answer, each keeps to its part of the limits. @default 4 */
  processes?: number;
  /** Time for Redis to answer before it counts as out, in milliseconds. @default 500 */
  storeTimeoutMs?: number;
  /** Told when Redis fails; it is tried again after five seconds. */
  onOutage?: (error: unknown) => void;
  /** Time, for tests and simulations. @default the machine's */
  clock?: Clock;
}

/** As the script of rate-limiter-flexible, in milliseconds: whole seconds would leave no margin for the way to HubSpot. */
const COUNT_UP = `redis.call('set', KEYS[1], 0, 'PX', math.ceil(tonumber(ARGV[4]) * 1000), 'NX')
local consumed = redis.call('incrby', KEYS[1], ARGV[1])
return {consumed, redis.call('pttl', KEYS[1])}`;

/**
 * A limiter for the clients of several processes, which together stay below HubSpot's limits in every rolling interval.
 *
 * Calls of one process go in their order, and processes take turns. While Redis does not answer, each process keeps to
 * its part of the limits on its own; nothing fails and nothing waits for Redis longer than `storeTimeoutMs`. A 429 lets
 * every process wait. The limits are those given here: HubSpot's headers do not change them.
 *
 * @example
 * ```ts
 * const limiter = createRedisLimiter({ client: new Redis(), budget: "app-7:portal-62515" });
 * const hubspot = createClient({ accessToken, rateLimit: limiter });
 * ```
 */
export function createRedisLimiter(options: RedisLimiterOptions): Limiter {
  const { client, budget, processes = 4, storeTimeoutMs = 500, onOutage, clock = systemClock } = options;
  const limits = limitsOf(options.limits ?? {});
  if (!(processes >= 1)) throw new HubSpotError(`createRedisLimiter: \`processes\` is ${processes}, less than 1`);
  const counter: CounterFactory = ({ keyPrefix, points, duration }) =>
    new RateLimiterRedis({
      storeClient: client,
      keyPrefix: `hubspot-associations:${budget}:${keyPrefix}`,
      points,
      duration,
      customIncrTtlLuaScript: COUNT_UP,
    });
  const local = createLimiter(partOf(limits, processes), clock);
  return createSharedLimiter({ counter, limits, local, storeTimeoutMs, onOutage, clock });
}

function limitsOf(given: RateLimits): Record<RateLimitGroup, GroupLimit> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  for (const [group, { max, intervalMs }] of Object.entries(limits)) {
    if (!(Number.isInteger(max) && max >= 1 && intervalMs >= 1_000)) {
      throw new HubSpotError(
        `createRedisLimiter: \`limits.${group}\` is ${max} requests in ${intervalMs} ms: it takes a whole number from 1 in 1000 ms or more`,
      );
    }
  }
  return limits;
}

/** The part of one process: never more than all of them may use together, unless there are fewer requests than processes. */
function partOf(limits: Record<RateLimitGroup, GroupLimit>, processes: number): RateLimits {
  const part = ({ max, ...rest }: GroupLimit) => ({ ...rest, max: Math.max(1, Math.floor(max / processes)) });
  return Object.fromEntries(Object.entries(limits).map(([group, limit]) => [group, part(limit)]));
}
