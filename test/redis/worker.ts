// One process of an app: sends as many requests as it is told through a limiter on Redis, and tells when each went.
import { Redis } from "ioredis";
import { createRedisLimiter } from "../../src/redis/index.js";

const { url, budget, requests, max, intervalMs } = JSON.parse(process.env.WORK ?? "{}");
const client = new Redis(url);
const outages: string[] = [];
const limiter = createRedisLimiter({
  client,
  budget,
  limits: { general: { max, intervalMs } },
  onOutage: (error) => outages.push(String(error)),
});
await Promise.all(
  Array.from({ length: requests }, async () => {
    const release = await limiter.acquire("general");
    process.send?.({ at: Date.now() });
    release({ status: 200 });
  }),
);
process.send?.({ outages });
client.disconnect();
process.disconnect?.();
