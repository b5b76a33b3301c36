import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from '../readPage.ts';

describe('one end in several columns, of which each row fills one', () => {
  it('is named by whichever of them is filled, and the direction says which end that is', () => {
    const text = table(
      'Security group ID | Direction | From port | To port | IP protocol | Referenced security group ID | CIDR IPv4',
      'keeper | ingress | 443 | 443 | tcp | lamp | null',
      'keeper | egress | 5432 | 5432 | tcp | store | null',
      'keeper | egress | 123 | 123 | udp | null | 10.0.0.9/32',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      'lamp → keeper 443/tcp',
      'keeper → store 5432/tcp',
      'keeper → 10.0.0.9/32 123/udp',
    ]);
  });

  it('is the other end, also below a heading that calls it a source where rows go out', () => {
    const text = table(
      'App | Type | Port | CIDR blocks | Source security group',
      'keeper | ingress | 22 | 10.0.0.0/8 | ',
      'keeper | egress | 5432 | | store',
      'keeper | ingress | 443 | | lamp',
    );
    expect(read(`# Firewall rules\n\n${text}`)).toEqual([
      '10.0.0.0/8 → keeper 22',
      'keeper → store 5432',
      'lamp → keeper 443',
    ]);
  });

  it('is the other end of a rule, also below headings that call it a destination where rows come in', () => {
    const text = table(
      'sg_name | rule_type | protocol | port_range | dst_cidr | dst_sg',
      'keeper_sg | ingress | tcp | 443-443 | 0.0.0.0/0 | ',
      'keeper_sg | ingress | udp | 230-231 | | lamp_sg',
      'keeper_sg | egress | tcp | 5432 | | store_sg',
      'store_sg | ingress | tcp | 5432 | 10.0.0.0/16 | ',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      '0.0.0.0/0 → keeper_sg 443/tcp',
      'lamp_sg → keeper_sg 230–231/udp',
      'keeper_sg → store_sg 5432/tcp',
      '10.0.0.0/16 → store_sg 5432/tcp',
    ]);
  });

  it('keeps what the heading says where every row agrees with it', () => {
    const text = table(
      'Security group | Direction | Destination | Port',
      'keeper | Egress | store | 5432',
      'keeper | Egress | names | 53',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual(['keeper → store 5432', 'keeper → names 53']);
  });

  it('has the networks of both kinds of addresses', () => {
    const text = table(
      'App | Direction | Port | CIDR | IPv6 CIDR | Remote security group',
      'keeper | ingress | 443 | 10.0.0.0/8 | fd00::/8 | ',
      'keeper | ingress | 80 | | | lamp',
    );
    expect(read(`# Firewall rules\n\n${text}`)).toEqual([
      '10.0.0.0/8 → keeper 443',
      'fd00::/8 → keeper 443',
      'lamp → keeper 80',
    ]);
  });

  it('is two where rows fill both with names', () => {
    const text = table(
      'Source name | Source system | Destination | Port',
      'keeper | lighthouse | store | 5432',
      'lamp | | store | 5433',
    );
    expect(read(`# Firewall rules\n\n${text}`)).toHaveLength(2);
  });
});
