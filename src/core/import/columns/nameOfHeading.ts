/** A heading above a table that is the name of what the table is about, and of nobody else's. */
import { findProtocol } from '../../model/knownWords.ts';
import { HAS_ARROW, withJoinedArrows } from './arrowEnds.ts';
import { isDividedAbroad, isInstructionAbroad } from './genericAbroad.ts';
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName } from './impliedName.ts';
import { isMachine, isNoName } from './nameEvidence.ts';
import { DOING, NO_SOURCE } from './noEnd.ts';

const LONGEST_HEADING = 400;

/** `Ports by server type`: how the tables below are divided, and nobody's name. */
const DIVISION =
  /\b(?:by|per)\s+(?:\w+\s+){0,2}?(?:types?|roles?|categor(?:y|ies)|components?|services?|nodes?|environments?|zones?|functions?|layers?|protocols?|products?|tiers?|purposes?|numbers?|ports?|use cases?|scenarios?)\s*$/iu;

/** `During installation`, `Needed at all times`: when, and nobody's name. */
const OCCASION =
  /^[\s\d.)(:-]*(?:(?:during|at|after|before|when|while|if|in|on|with|without|since|until|as)\s|(?:needed|required|optional|mandatory|recommended|used|allowed|opened|always|only|additional(?:ly)?|conditional(?:ly)?)\s.*\b(?:at|in|during|when|while|if|until|before|after|on)\b)/iu;

/** `Scenario A`, `Version 2.0 and later`, `Who needs what?`, `Notes on AWS`: what the tables below are, and nobody's name. */
const NOBODY =
  /^[\s\d.)(:-]*(?:(?:scenario|option|case|version|release|method|variant|phase|example|mode|topology|fig(?:ure)?)\s+(?:\p{L}|[\d.]+)(?!\p{L})|(?:what|which|who|whom|why|when|where|how)\s|(?:notes?|remarks?|hints?|tips|advice|guidance|information|details)\s(?:on|about|for|regarding)\s)|(?:^|\s)v\d[\d.x]*\s*$|\?\s*$|^release notes/iu;
/** `DNS records`, `Login credentials`: what is written down, and nobody's name. */
const RECORDS =
  /(?:^|\s)(?:records?|credentials?|variables?|parameters?|preferences|statistics|checklists?|glossary|terminology|faqs?)$/iu;
/** `LDAP settings`, `SMTP reference`: what is told of it, where before that stands only what is spoken. */
const TOLD_OF = /\s(?:settings?|configurations?|references?|details?|overview|set-?up)\s*$/iu;
/** `Mail ports for end users`: what is before is what the ports are for, and what is behind is not who listens. */
const PORTS_FOR =
  /\b(?:ports?|rules?|traffic|connections?|access)\s+(?:for|of|from|to|by|between)\s/iu;
/** `Certificate setup`: what is left of the title of a chapter. */
const CHAPTER =
  /(?:^|\s)(?:set-?up|hardening|troubleshooting|installation|onboarding|walkthrough|how-?to|best practices|next steps)$/iu;
/** `Gateway サーバーのポート`: of what, and then that it is ports. */
const PORTS_EAST =
  /(?:の|的)?(?:使用|必要な|通信)?(?:ポート|通信要件|ファイアウォール|端口|防火墙|防火牆)(?:番号|一覧|要件|設定|要求|列表|规则|設置)?\s*$/u;

/** `SG: Web tier`, `Security group - Web tier`: where rules are kept, and then whom they are about. */
const KEPT_IN =
  /^\s*(?:(?:network\s+)?security\s+groups?|n?sgs?|n?acls?)(?:\s*:|\s+[-–—])\s+(?=\S)/iu;

/** `Restoring a keeper`, `Installing agents`: what is done, and to whom: a machine may be what is told of. */
const PROCEDURE =
  /^[\s\d.)(:-]*(?:\p{L}{2,}ing(?:\s(?:up|out|in|on|off|over|down))?\s+(?:an?|the|your|our|each|all|every|another|new)\s+|(?:(?:un|re)?install|restor|upgrad|(?:re)?deploy|migrat|(?:dis|re)?connect|register|enroll?|replac|recover|(?:de)?commission|provision|restart|bootstrapp)ing\s+(?=\p{Ll}))(.+)$/iu;

/** What documents are for, and how they are called. */
const FOR_WHAT =
  "(?:administrat(?:ion|or['’]?s?)|admin|operat(?:ions?|ing|or['’]?s?)|install(?:ation|er['’]?s?)?|deployment|integration|configuration|security|hardening|planning|network(?:ing)?|maintenance|upgrade|migration|set-?up|users?['’]?s?|developers?['’]?s?|technical|reference|quick|start|getting|started|and|&)";
const DOCUMENT =
  '(?:manual|handbook|guide(?:book)?|runbook|playbook|cookbook|reference|white\\s?paper|release notes)';
const DOCUMENT_ON = new RegExp(
  `^(\\p{Lu}\\S*(?:\\s\\S+){0,4}?)(?:\\s${FOR_WHAT})*\\s${DOCUMENT}(?:[,:]\\s.*|\\s[-–—|(]\\s?.*|\\s(?:v|version\\s|release\\s)?\\d[\\d.]*)?$`,
  'iu',
);
const NO_SUBJECT = new RegExp(`^${FOR_WHAT}(?:\\s${FOR_WHAT})*$`, 'iu');

/** `Harbour Keeper 4.2 Operations Manual`: what the document is on; nothing of `Operations Manual`. */
function subjectOf(heading: string): string {
  const subject = DOCUMENT_ON.exec(heading.trim())?.[1] ?? null;
  if (subject === null || !/^\p{Lu}/u.test(subject)) return heading;
  return NO_SUBJECT.test(subject) ? '' : subject.replace(/\sv?\d+(?:\.[\dx]+)+$/iu, '');
}

/** A heading that is a name and nothing else (`BOSH Director`), or one with words of networks around it. */
export function nameIn(text: string): ImpliedName | null {
  const heading = subjectOf(
    withJoinedArrows(text.slice(0, LONGEST_HEADING)).replace(PORTS_EAST, '').replace(KEPT_IN, ''),
  );
  const done = PROCEDURE.exec(heading);
  if (done !== null && !DOING.test(cleanName(heading))) {
    const object = nameIn(done[1] ?? '');
    return object !== null && isMachine(object.name) ? object : null;
  }
  if ([HAS_ARROW, DIVISION, OCCASION, NOBODY, PORTS_FOR].some((test) => test.test(heading)))
    return null;
  if (isDividedAbroad(heading) || isInstructionAbroad(cleanName(heading))) return null;
  const name = withoutGenericEnds(cleanName(heading));
  if (name === '' || name.split(/\s+/u).length > 5 || NO_SOURCE.test(name)) return null;
  if (DOING.test(cleanName(heading)) || CHAPTER.test(name) || isWay(heading)) return null;
  if (RECORDS.test(name) || (TOLD_OF.test(heading) && findProtocol(name) !== null)) return null;
  if (KIND_OF_SPEECH.test(heading) && !isMachine(name)) return null;
  if (BEHIND_PORTS.exec(heading)?.[1] === name && !isMachine(name)) return null;
  if (/^(?:inter|intra|cross)[-\s]|^(?:internet|intranet)$/iu.test(name)) return null;
  return isGeneric(name) || isNoName(name, 'endpoint')
    ? null
    : { role: 'endpoint', name, certainty: 'guess' };
}

/** `Client Second Protocols`: which of them, and nobody who speaks them. */
const KIND_OF_SPEECH = /^(?!.*\bports?\b).*\sprotocols?\s*$/iu;

/** `Firewall checks`, `Port Basics`: what is told of them. Whose they are stands before that, or behind a `for`. */
const BEHIND_PORTS =
  /(?:^|\s)(?:ports?|firewalls?|network(?:ing)?|protocols?|traffic)\s+(\p{L}\p{Ll}+)\s*$/iu;

/** `Keeper (source) to Lamp`: whoever it names, it names two. */
function isWay(heading: string): boolean {
  return /\S\s(?:to|für|zwischen|entre|pour|para)\s\S/iu.test(
    heading.replace(/\([^()]*\)/gu, ' ').replace(/\s+/gu, ' '),
  );
}
