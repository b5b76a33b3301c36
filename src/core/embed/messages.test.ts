import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromFrame, readFromHost } from './messages.ts';
import type { FrameMessage, HostMessage } from './messages.ts';

const fromFrame: readonly FrameMessage[] = [
  { portolan: 1, type: 'ready', document: 'diego', title: 'Diego' },
  { portolan: 1, type: 'ready', document: null, title: '' },
  { portolan: 1, type: 'height', height: 640 },
  { portolan: 1, type: 'query', query: 'Rep→BBS:8889', rows: { selected: 1, all: 25 } },
  { portolan: 1, type: 'select', id: 'bbs', kind: 'component', entries: ['row-1', 'row-2'] },
  { portolan: 1, type: 'select', id: null, kind: null, entries: [] },
  { portolan: 1, type: 'point', entries: ['row-1'] },
  { portolan: 1, type: 'point', entries: [] },
  { portolan: 1, type: 'address', address: 'diego/?q=BBS' },
];

const fromHost: readonly HostMessage[] = [
  { portolan: 1, type: 'set' },
  { portolan: 1, type: 'set', query: '', select: null, accent: null },
  {
    portolan: 1,
    type: 'set',
    query: 'BBS',
    view: 'table',
    show: 'only',
    select: 'bbs',
    theme: 'auto',
    accent: '#0a7',
  },
  { portolan: 1, type: 'light', entries: ['row-1'] },
  { portolan: 1, type: 'document', document: { id: 'mine' } },
];

/** What may come from anywhere: other libraries' messages, the reader's extensions, mistakes. */
const NO_MESSAGES: readonly unknown[] = [
  undefined,
  null,
  'ready',
  1,
  [],
  [{ portolan: 1, type: 'ready', document: null, title: '' }],
  {},
  { type: 'height', height: 1 },
  { portolan: '1', type: 'height', height: 1 },
  { portolan: 2, type: 'height', height: 1 },
  { portolan: 1 },
  { portolan: 1, type: 'toString' },
  { portolan: 1, type: ['set'] },
];

describe('a message', () => {
  it.each(fromFrame)('of a frame is read as it was sent: $type', (message) => {
    expect(readFromFrame(structuredClone(message))).toEqual(message);
  });

  it.each(fromHost)('of a host is read as it was sent: $type', (message) => {
    expect(readFromHost(structuredClone(message))).toEqual(message);
  });

  it.each(NO_MESSAGES)('is none where it is not one of the protocol: %j', (data) => {
    expect(readFromFrame(data)).toBeNull();
    expect(readFromHost(data)).toBeNull();
  });

  it('of one side is none to the same side', () => {
    for (const message of fromFrame) expect(readFromHost(message)).toBeNull();
    for (const message of fromHost) expect(readFromFrame(message)).toBeNull();
  });

  it('loses what the protocol does not know', () => {
    const [ready] = fromFrame;
    expect(readFromFrame({ ...ready, html: '<img onerror=…>' })).toEqual(ready);
    expect(readFromHost({ portolan: 1, type: 'set', query: 'BBS', style: '*{}' })).toEqual({
      portolan: 1,
      type: 'set',
      query: 'BBS',
    });
  });

  it.each([
    { type: 'ready', document: 'diego' },
    { type: 'ready', document: 4, title: 'Diego' },
    { type: 'height' },
    { type: 'height', height: 0 },
    { type: 'height', height: -4 },
    { type: 'height', height: 640.5 },
    { type: 'height', height: '640' },
    { type: 'height', height: Number.NaN },
    { type: 'height', height: Infinity },
    { type: 'height', height: 1e9 },
    { type: 'query', query: 'BBS' },
    { type: 'query', query: 'BBS', rows: [1, 25] },
    { type: 'query', query: 'BBS', rows: { selected: -1, all: 25 } },
    { type: 'query', rows: { selected: 1, all: 25 } },
    { type: 'select', id: 'bbs', entries: [] },
    { type: 'select', id: 'bbs', kind: 'socket', entries: [] },
    { type: 'select', id: 'bbs', kind: 'component' },
    { type: 'select', kind: 'component', entries: [] },
    { type: 'point' },
    { type: 'point', entries: [1] },
    { type: 'point', entries: 'row-1' },
    { type: 'address' },
    { type: 'address', address: ['diego/'] },
  ])('of a frame that lacks a part or has a wrong one is none: %j', (parts) => {
    expect(readFromFrame({ portolan: 1, ...parts })).toBeNull();
  });

  it.each([
    { type: 'set', query: 7 },
    { type: 'set', query: null },
    { type: 'set', query: 'BBS', view: 'bench' },
    { type: 'set', view: 'toString' },
    { type: 'set', show: true },
    { type: 'set', select: 0 },
    { type: 'set', theme: 'sepia' },
    { type: 'set', theme: null },
    { type: 'set', accent: { css: 'red' } },
    { type: 'light' },
    { type: 'light', entries: [null] },
    { type: 'document' },
    { type: 'document', document: null },
  ])('of a host that lacks a part or has a wrong one is none: %j', (parts) => {
    expect(readFromHost({ portolan: 1, ...parts })).toBeNull();
  });

  it('is read from anything without a throw', () => {
    const part = fc.anything({ withNullPrototype: true });
    const types = ['ready', 'height', 'query', 'select', 'point', 'address', 'set', 'light'];
    const names = ['document', 'title', 'height', 'query', 'rows', 'id', 'kind', 'entries', 'view'];
    const parts = fc.dictionary(fc.constantFrom(...names), part);
    fc.assert(
      fc.property(fc.constantFrom(...types, 'document'), parts, (type, others) => {
        for (const read of [readFromFrame, readFromHost]) {
          const message = read({ portolan: 1, type, ...others });
          // What was taken for a message is one, and stays one.
          expect(message === null ? null : read(message)).toEqual(message);
        }
      }),
    );
  });
});
