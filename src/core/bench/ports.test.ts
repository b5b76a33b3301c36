import { describe, expect, it } from 'vitest';
import { formatPorts, readPort, readPorts } from './ports.ts';

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

  it('are one where a question is asked', () => {
    expect(readPort(' 8080 ')).toEqual({ ok: true, port: 8080 });
    expect(readPort('80-80')).toEqual({ ok: true, port: 80 });
    const hint = 'Write a port from 1 to 65535.';
    expect(readPort('8080,9090')).toMatchObject({
      problem: { message: '“8080,9090” is no port.', hint },
    });
    expect(readPort('8000-8999')).toMatchObject({
      problem: { message: '“8000-8999” is more than one port.', hint },
    });
    expect(readPort('')).toMatchObject({ problem: { message: 'The port is missing.', hint } });
  });
});
