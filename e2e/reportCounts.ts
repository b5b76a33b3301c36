/** Ends the test command with the two numbers that say how much was tested. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Reporter, TestCase } from '@playwright/test/reporter';

const UNIT_RESULTS = new URL('../test-results/unit.json', import.meta.url);

export default class ReportCounts implements Reporter {
  private passed = 0;
  private ran = 0;

  onTestEnd(test: TestCase): void {
    this.ran += 1;
    // Not `status`: a test that is there to fail, and fails, has passed.
    if (test.outcome() === 'expected') this.passed += 1;
  }

  onEnd(): void {
    process.stdout.write(`\nUnit: ${countUnitTests()}\n`);
    process.stdout.write(`Browser: ${this.passed} passed, ${this.ran - this.passed} failed\n`);
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
