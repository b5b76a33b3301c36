import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';
import { writeByVm } from './writeByVm.ts';

describe('by:vm', () => {
  it.each([
    ['', 'by:vm', ''],
    ['Rep⇒uaa', 'Rep⇒uaa by:vm', 'Rep⇒uaa'],
    ['Rep⇒uaa by:vm', 'Rep⇒uaa by:vm', 'Rep⇒uaa'],
    ['Rep⇒uaa by:cluster auth:tls', 'Rep⇒uaa auth:tls by:vm', 'Rep⇒uaa auth:tls'],
    ['(Rep⇒uaa by:vm) or Rep⇒BBS', '(Rep⇒uaa or Rep⇒BBS) by:vm', 'Rep⇒uaa or Rep⇒BBS'],
    ['Rep⇒uaa -by:vm', 'Rep⇒uaa by:vm', 'Rep⇒uaa'],
    ['Rep⇒uaa -(by:host or port:1)', 'Rep⇒uaa -port:1 by:vm', 'Rep⇒uaa -port:1'],
  ])('%s is switched on as %s, and off as %s', (text, on, off) => {
    const { query } = parseQuery(text);
    expect([writeByVm(query, true), writeByVm(query, false)]).toEqual([on, off]);
  });
});
