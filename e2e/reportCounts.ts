/**
 * Ends the test command with the two numbers that say how much was tested, and names what passed only when it was
 * tried again: the machine may have been too busy, but mostly it is a bug, of the test or of what it tests.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

const UNIT_RESULTS = new URL('../test-results/unit.json', import.meta.url);

export default class ReportCounts implements Reporter {
  private suite: Suite | null = null;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(): void {
    const tests = this.suite?.allTests().filter(({ results }) => results.length > 0) ?? [];
    // Not `status`: a test that is there to fail, and fails, has passed.
    const once = tests.filter((test) => test.outcome() === 'expected').length;
    const again = tests.filter((test) => test.outcome() === 'flaky');
    const passed = once + again.length;
    if (again.length > 0) {
      process.stdout.write('\nPassed only when tried again, and to be looked into:\n');
      for (const test of again) process.stdout.write(`  ${test.titlePath().join(' › ')}\n`);
    }
    process.stdout.write(`\nUnit: ${countUnitTests()}\n`);
    process.stdout.write(`Browser: ${passed} passed, ${tests.length - passed} failed\n`);
  }
}

/** The results are used up, so that a later run without unit tests does not show old numbers. */
function countUnitTests(): string {
  if (!existsSync(UNIT_RESULTS)) return 'not run by this command';
  const results: { numPassedTests: number; numTotalTests: number } = JSON.parse(
    readFileSync(UNIT_RESULTS, 'utf8'),
  );
  rmSync(UNIT_RESULTS);
  const { numPassedTests, numTotalTests } = results;
  return `${numPassedTests} passed, ${numTotalTests - numPassedTests} failed`;
}
