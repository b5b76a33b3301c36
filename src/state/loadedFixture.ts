/** For tests of what happens once all is there, as it nearly always is; what happens before: whenLoaded.test.ts. */
import { asking } from './asking.ts';
import { comparing } from './comparing.ts';
import { walking } from './walking.ts';

export async function loadAll(): Promise<void> {
  await Promise.all([asking.load(), comparing.load(), walking.load()]);
}
