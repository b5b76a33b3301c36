/** The words of a scenario's text: what each one does to the scenario that was read so far. */
import type { Change } from './change.ts';
import { addApp } from './appActions.ts';
import { addCell } from './cellActions.ts';
import { addInstance } from './instanceActions.ts';
import { OVERLAY_WORDS } from './overlayText.ts';
import { addPolicy } from './policyActions.ts';
import { readPort, readPorts } from './ports.ts';
import { refuse } from './problem.ts';
import type { BenchProblem, Refusal } from './problem.ts';
import { ask, setContainerNetworking } from './questionActions.ts';
import { LIMITS, PROTOCOLS, WAYS, appNamed, isSameName } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { cutPart, splitPart } from './textParts.ts';
import type { Part } from './textParts.ts';

export type Read =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: BenchProblem; readonly at: Part };

interface Word {
  readonly shape: string;
  /** What it cannot be read without, `null` for nothing. */
  readonly needs: WordName | null;
  /** Whether it may stand more than once. */
  readonly repeats: boolean;
  readonly read: (scenario: Scenario, body: Part) => Read;
}

/** In this order they are read: a policy needs its apps, and an app its cells. */
export const WORD_ORDER = [
  'cells',
  'app',
  'next',
  'allow',
  'ask',
  'c2c',
  ...OVERLAY_WORDS,
] as const;

export type WordName = (typeof WORD_ORDER)[number];

/** Those of the overlay say nothing of the scenario; `overlayText.ts` reads them. */
export const WORDS: Readonly<Record<WordName, Word>> = {
  'cells': { shape: 'cells:1,2', needs: null, repeats: false, read: readCells },
  'app': { shape: 'app:A/1,2', needs: 'cells', repeats: true, read: readApp },
  'next': { shape: 'next:5', needs: 'app', repeats: false, read: readNext },
  'allow': { shape: 'allow:A/B/tcp/8080', needs: 'app', repeats: true, read: readPolicy },
  'ask': { shape: 'ask:A/B/tcp/8080/direct', needs: 'app', repeats: false, read: readQuestion },
  'c2c': { shape: 'c2c:off', needs: null, repeats: false, read: readSwitch },
  'overlay': { shape: 'overlay:10.255.0.0/16', needs: null, repeats: false, read: kept },
  'cell-prefix': { shape: 'cell-prefix:24', needs: null, repeats: false, read: kept },
  'in-use': { shape: 'in-use:10.0.0.0/16', needs: null, repeats: false, read: kept },
};

function readCells(scenario: Scenario, body: Part): Read {
  return readEach(scenario, splitPart(body, ','), (so, cell) => [addCell(so, cell.text), cell]);
}

/** `A/1,2`, or with its serial `A~4/1,2`. */
function readApp(scenario: Scenario, body: Part): Read {
  const [whole, cells] = cutPart(body, '/');
  const [name, serial] = cutPart(whole, '~');
  if (cells === null) return wrongShape('app', body);
  const [first, ...more] = splitPart(cells, ',').map((cell) => inOwnCase(scenario, cell));
  if (first === undefined) return wrongShape('app', body);
  const numbered = serial === null ? kept(scenario) : readSerial(scenario, serial);
  if (!numbered.ok) return numbered;
  const pushed = addApp(numbered.scenario, name.text, first.text);
  if (!pushed.ok) return { ...pushed, at: pushed.problem.code === 'unknown-cell' ? first : name };
  const app = appNamed(pushed.scenario, name.text)?.serial ?? 0;
  return readEach(pushed.scenario, more, (so, cell) => [addInstance(so, app, cell.text), cell]);
}

function readNext(scenario: Scenario, body: Part): Read {
  return readSerial(scenario, body);
}

function readPolicy(scenario: Scenario, body: Part): Read {
  const [fromPart, toPart, protocolPart, portsPart, ...surplus] = splitPart(body, '/');
  if (!fromPart || !toPart || !protocolPart || !portsPart || surplus.length > 0) {
    return wrongShape('allow', body);
  }
  const [from, to] = [appNamed(scenario, fromPart.text), appNamed(scenario, toPart.text)];
  if (from === undefined) return unknownApp(fromPart);
  if (to === undefined) return unknownApp(toPart);
  const protocol = PROTOCOLS.find((one) => one === protocolPart.text.toLowerCase());
  if (protocol === undefined) return unknownProtocol(protocolPart);
  const reading = readPorts(portsPart.text);
  if (!reading.ok) return { ...reading, at: portsPart };
  const policy = { from: from.serial, to: to.serial, protocol, ports: reading.ports };
  return placed(addPolicy(scenario, policy), body);
}

function readQuestion(scenario: Scenario, body: Part): Read {
  const [fromPart, toPart, protocolPart, portPart, wayPart, ...surplus] = splitPart(body, '/');
  if (!fromPart || !toPart || !protocolPart || !portPart || !wayPart || surplus.length > 0) {
    return wrongShape('ask', body);
  }
  const [from, to] = [appNamed(scenario, fromPart.text), appNamed(scenario, toPart.text)];
  if (from === undefined) return unknownApp(fromPart);
  if (to === undefined) return unknownApp(toPart);
  const protocol = PROTOCOLS.find((one) => one === protocolPart.text.toLowerCase());
  if (protocol === undefined) return unknownProtocol(protocolPart);
  const reading = readPort(portPart.text);
  if (!reading.ok) return { ...reading, at: portPart };
  const way = WAYS.find((one) => one === wayPart.text.toLowerCase());
  if (way === undefined) {
    const hint = `It can be ${WAYS.join(', ')}.`;
    return refused(refuse('bad-way', `“${wayPart.text}” is no way.`, hint), wayPart);
  }
  const question = { from: from.serial, to: to.serial, protocol, port: reading.port, way };
  return placed(ask(scenario, question), body);
}

function readSwitch(scenario: Scenario, body: Part): Read {
  const word = body.text.toLowerCase();
  if (word !== 'on' && word !== 'off') {
    return refused(refuse('bad-switch', `“${body.text}” is neither on nor off.`), body);
  }
  return placed(setContainerNetworking(scenario, word === 'on'), body);
}

/** Serials rise from app to app, so that none is used twice. */
function readSerial(scenario: Scenario, part: Part): Read {
  const serial = /^\d{1,5}$/.test(part.text) ? Number(part.text) : Number.NaN;
  if (serial >= scenario.nextSerial && serial <= LIMITS.serial + 1) {
    return kept({ ...scenario, nextSerial: serial });
  }
  const hint = `Here it can be a number from ${scenario.nextSerial} to ${LIMITS.serial}: GUIDs rise from app to app.`;
  return refused(refuse('bad-serial', `“${part.text}” cannot be a GUID here.`, hint), part);
}

function readEach(
  scenario: Scenario,
  parts: readonly Part[],
  read: (scenario: Scenario, part: Part) => readonly [Change, Part],
): Read {
  let so = scenario;
  for (const part of parts) {
    const step = placed(...read(so, part));
    if (!step.ok) return step;
    so = step.scenario;
  }
  return kept(so);
}

/** Names match without case, and are kept as the scenario has them. */
function inOwnCase(scenario: Scenario, part: Part): Part {
  const cell = scenario.cells.find((one) => isSameName(one, part.text));
  return { ...part, text: cell ?? part.text };
}

function placed(change: Change, at: Part): Read {
  return change.ok ? kept(change.scenario) : refused(change, at);
}

function kept(scenario: Scenario): Read {
  return { ok: true, scenario };
}

function refused({ problem }: Refusal, at: Part): Read {
  return { ok: false, problem, at };
}

function wrongShape(word: WordName, at: Part): Read {
  const hint = `It is written like ${WORDS[word].shape}.`;
  return refused(
    refuse('bad-shape', `“${word}:${at.text}” is not complete, or has too much.`, hint),
    at,
  );
}

function unknownApp(at: Part): Read {
  return refused(refuse('unknown-app', `There is no app “${at.text}”.`), at);
}

function unknownProtocol(at: Part): Read {
  const message = `“${at.text}” is no protocol of a policy.`;
  return refused(refuse('bad-protocol', message, 'It can be tcp or udp.'), at);
}
