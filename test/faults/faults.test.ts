/** A few of the points at which a build may fail, and of the builds that may be killed; all of them: `npm run faults`. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeGround } from "./ground.ts";
import { killMany } from "./kills.ts";
import { pointsOf, tryAll } from "./points.ts";

const faults = suite("faults");
/** Every run of the tests draws others; the seed is told where one fails. */
const seed = 20_261;

faults("wherever a build fails, the site is the old one or the new one, and the next build is right", async () => {
  const ground = await makeGround();
  const points = await pointsOf(ground, 8, seed);
  assert.equal(await tryAll(points, ground, 1), []);
  assert.equal((await killMany(ground, { count: 2, seed })).wrong, []);
});

faults.run();
