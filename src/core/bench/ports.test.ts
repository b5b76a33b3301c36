import { describe, expect, it } from 'vitest';
import { formatPorts, readPorts } from './ports.ts';

describe('ports', () => {
  it.each([
    ['8080', '8080'],
    [' 8000 - 8999 ', '8000–8999'],
    ['8000–8999', '8000–8999'],
    ['80-80', '80'],
  ])('reads %j as %s', (text, shown) => {
    const reading = readPorts(text);
    expect(reading.ok ? formatPorts(reading.ports) : reading.problem).toBe(shown);
  });

  it.each([
    ['', 'The port is missing.'],
    ['http', '“http” is no port.'],
    ['80,81', '“80,81” is no port.'],
    ['0', '0 is no port.'],
    ['1-65536', '65536 is no port.'],
    ['90-80', '90–80 runs backwards.'],
    ['8e3', '“8e3” is no port.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(readPorts(text)).toMatchObject({ ok: false, problem: { code: 'bad-port', message } });
  });
});
