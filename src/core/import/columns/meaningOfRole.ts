/** What a heading means once a reader has said what its column is for: the other columns are read beside it. */
import type { ColumnRole } from '../columnRole.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning } from './headingMeaning.ts';
import { readHeading } from './readHeading.ts';

export function meaningOfRole(role: ColumnRole, heading: string): HeadingMeaning {
  const { states, kind } = readHeading(heading);
  const kept = kind === 'port' || kind === 'protocol-name' ? states : {};
  switch (role) {
    case 'source':
    case 'destination':
      return meaning(role, { part: 'component' });
    case 'source-group':
      return meaning('source', { part: 'group' });
    case 'destination-group':
      return meaning('destination', { part: 'group' });
    case 'source-address':
      return meaning('source', { part: 'address' });
    case 'destination-address':
      return meaning('destination', { part: 'address' });
    case 'source-port':
      return meaning('port', { flavour: 'source' });
    case 'port':
      return meaning('port', { states: kept });
    case 'endpoint':
      return meaning('thing', { part: 'component' });
    case 'ends':
      return meaning('both', { weak: true });
    case 'subject':
      return meaning('name');
    case 'transport':
      return meaning('protocol', { layer: 'transport' });
    case 'protocol':
      return meaning('protocol', { layer: 'application' });
    case 'other':
      return meaning('foreign');
    default:
      return meaning(role);
  }
}
